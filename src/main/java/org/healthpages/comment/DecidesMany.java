package org.healthpages.comment;

import java.util.ArrayList;
import java.util.List;
import org.healthpages.account.Editor;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;

/** An editor decides about many comments at once: each by itself, so that one that was overtaken holds up no other. */
@Component
public class DecidesMany {
    private final DecidesComments decides;
    private final DeskComments comments;

    DecidesMany(DecidesComments decides, DeskComments comments) {
        this.decides = decides;
        this.comments = comments;
    }

    /**
     * @param late numbers of comments that somebody decided about, redacted, changed or withdrew in the meantime, or whose
     *     writers may come to harm, as is known by now: each of these is read by itself
     */
    public record Outcome(List<MadeDecision> made, List<Long> late) {}

    public Outcome decide(ManyForm form, Editor editor) {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (String chosen : form.chosen()) {
            String[] parts = chosen.split(":");
            var seen = new Seen(parts[1], null, parts.length > 2 ? parts[2] : null);
            long id = Long.parseLong(parts[0]);
            if (comments.withId(id).filter(DeskComment::atRisk).isPresent()) {
                outcome.late.add(id);
                continue;
            }
            try {
                outcome.made.add(decide(id, seen, form, editor));
            } catch (AlreadyDecided | WordsChanged | ActedMeanwhile e) {
                outcome.late.add(id);
            } catch (NotFound e) {
                // no form of ours names it
            }
        }
        return outcome;
    }

    private MadeDecision decide(long id, Seen seen, ManyForm form, Editor editor) {
        return form.publishes() ? decides.publish(id, seen, editor) : decides.refuse(id, seen, form.decision(), editor);
    }
}
