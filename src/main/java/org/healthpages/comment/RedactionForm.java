package org.healthpages.comment;

import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Optional;
import org.healthpages.logbook.PastDecision;
import org.healthpages.screening.Answer;
import org.healthpages.screening.CleanText;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an editor takes out of a comment's words.
 *
 * @param marked the words with {@link RedactionMarks marks} round what is to go, cleaned as the words were
 * @param name {@value #YES} where the name is to go, too
 * @param publish {@value #YES} where it is to be published as well, while it waits
 * @param version of the words that the editor saw
 * @param last the id of the last redaction that the editor saw; 0 for none
 */
record RedactionForm(String marked, String name, String reason, String publish, String version, String last) {
    private static final String YES = "true";

    RedactionForm(
            @Nullable String marked,
            @Nullable String name,
            @Nullable String reason,
            @Nullable String publish,
            @Nullable String version,
            @Nullable String last) {
        this.marked = CleanText.of(marked);
        this.name = CleanText.line(name);
        this.reason = CleanText.line(reason);
        this.publish = CleanText.line(publish);
        this.version = CleanText.line(version);
        this.last = CleanText.line(last);
    }

    /** What stands now; where nothing was taken out yet, what the rules would ask a writer about. */
    static RedactionForm of(Words words, DeskComment comment, Optional<PastDecision> last) {
        Redaction offered = words.isRedacted() ? Redaction.standing(words) : offered(words.body(), comment.marks());
        return new RedactionForm(
                RedactionMarks.in(words.body()).round(offered.places()),
                offered.ofName() ? YES : "",
                words.isRedacted() ? last.map(PastDecision::reason).orElse("") : "",
                "",
                String.valueOf(comment.version()),
                String.valueOf(last.map(PastDecision::id).orElse(0L)));
    }

    private static Redaction offered(String body, List<Mark> marks) {
        List<Place> places = marks.stream()
                .filter(mark -> mark.answer() == Answer.ASK)
                .flatMap(mark -> mark.places().stream())
                .toList();
        boolean ofName = places.stream().anyMatch(place -> place.part() == Part.NAME);
        return Redaction.of(
                body, places.stream().filter(place -> place.part() == Part.BODY).toList(), ofName);
    }

    @AssertTrue(message = "Choose the rule that it breaks")
    public boolean isReasonKnown() {
        return Reason.named(reason).isPresent();
    }

    void checkMarks(Words words, Errors errors) {
        try {
            toRedaction(words);
        } catch (MarksWrong e) {
            errors.rejectValue("marked", "wrong", e.why);
        }
    }

    /** @throws MarksWrong where these words cannot be shown like that */
    Redaction toRedaction(Words words) {
        List<Place> places = RedactionMarks.in(words.body()).read(marked);
        Redaction redaction = Redaction.of(words.body(), places, takesName());
        String shown = redaction.shownBody();
        if (redaction.isNothing()) {
            throw new MarksWrong("Mark the words that are to go");
        }
        if (redaction.places().size() > Redaction.MOST_PLACES) {
            throw new MarksWrong("Mark at most 100 places. Two that touch are one");
        }
        if (shown != null && shown.length() > Words.MOST_BODY_CHARACTERS) {
            throw new MarksWrong(
                    "What readers see would be longer than 3,000 characters. Take out some words around it, too");
        }
        return redaction;
    }

    /** Whether it would change nothing: pressed twice. */
    boolean saysWhatStands(Words words) {
        try {
            return toRedaction(words).equals(Redaction.standing(words));
        } catch (MarksWrong e) {
            return false;
        }
    }

    Reason toReason() {
        return Reason.named(reason).orElseThrow();
    }

    public boolean takesName() {
        return name.equals(YES);
    }

    public boolean publishes() {
        return publish.equals(YES);
    }

    int toVersion() {
        return Version.of(version);
    }

    /** The same, by an editor who has seen what somebody else did since. */
    RedactionForm after(long now) {
        return new RedactionForm(marked, name, reason, publish, version, String.valueOf(now));
    }

    /** Whether somebody has taken words out or put them back since. @param now the id of the last redaction; 0 for none */
    boolean isBefore(long now) {
        return !last.equals(String.valueOf(now));
    }
}
