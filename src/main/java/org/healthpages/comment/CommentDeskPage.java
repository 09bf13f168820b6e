package org.healthpages.comment;

import java.util.List;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All that editors see on the page about one comment. */
@Component
class CommentDeskPage {
    private static final int AROUND_ON_EITHER_SIDE = 2;

    private final DeskComments comments;
    private final Sendings sendings;
    private final DiscussedEditions editions;
    private final PrivateNotes notes;
    private final PastDecisions decisions;
    private final PublishedComments published;
    private final RedactedComments redacted;
    private final StandingReplies replies;

    CommentDeskPage(
            DeskComments comments,
            Sendings sendings,
            DiscussedEditions editions,
            PrivateNotes notes,
            PastDecisions decisions,
            PublishedComments published,
            RedactedComments redacted,
            StandingReplies replies) {
        this.comments = comments;
        this.sendings = sendings;
        this.editions = editions;
        this.notes = notes;
        this.decisions = decisions;
        this.published = published;
        this.redacted = redacted;
        this.replies = replies;
    }

    /** @return the name of the view */
    String of(long id, Back back, Model model) {
        DeskComment comment = comments.withId(id).orElseThrow(NotFound::new);
        List<Long> one = List.of(id);
        model.addAttribute("back", back);
        model.addAttribute("comment", comment);
        model.addAttribute("sending", sendings.of(one).get(id));
        model.addAttribute("edition", editions.of(one).get(id));
        model.addAttribute("redacted", redacted.of(one).get(id));
        model.addAttribute("reply", replies.of(one).get(id));
        model.addAttribute("notes", notes.of(one).getOrDefault(id, List.of()));
        model.addAttribute("around", published.around(comment.article(), comment.saidAt(), id, AROUND_ON_EITHER_SIDE));
        model.addAttribute("decisions", decisions.on(id));
        model.addAttribute("reasons", Reason.values());
        if (!model.containsAttribute("noteForm")) {
            model.addAttribute("noteForm", NoteForm.empty());
        }
        return "comment/desk";
    }
}
