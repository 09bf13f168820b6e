package org.healthpages.comment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.logbook.PastDecisions;
import org.healthpages.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an editor answers a comment, changes the answer and takes it back. */
@Controller
@RequestMapping("/desk/comments/{id:[0-9]{1,18}}/reply")
class ReplyController {
    /** What a reply is signed with by who has signed none yet. The name that somebody signs in with is for nobody else. */
    private static final String NOBODY_BY_NAME = "The editors";

    private final DeskComments comments;
    private final RedactedComments redacted;
    private final StandingReplies standing;
    private final EditorsReplies replies;
    private final PastDecisions decisions;
    private final RepliesToComments answers;

    ReplyController(
            DeskComments comments,
            RedactedComments redacted,
            StandingReplies standing,
            EditorsReplies replies,
            PastDecisions decisions,
            RepliesToComments answers) {
        this.comments = comments;
        this.redacted = redacted;
        this.standing = standing;
        this.replies = replies;
        this.decisions = decisions;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id, Back back, @AuthenticationPrincipal Editor editor) {
        DeskComment comment = comment(id);
        long last = last(id); // before what it did is read
        ReplyForm form = replies.to(id, comment.version())
                .map(reply -> reply.toForm(last))
                .orElseGet(() -> new ReplyForm(
                        "",
                        replies.lastSignature(editor.id()).orElse(NOBODY_BY_NAME),
                        String.valueOf(comment.version()),
                        String.valueOf(last)));
        return page(comment, back, Map.of("replyForm", form), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView reply(
            @PathVariable long id,
            @Valid ReplyForm form,
            BindingResult errors,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        try {
            answers.requireOpen(id, form);
            if (errors.hasErrors()) {
                return page(comment(id), back, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            answers.reply(id, form, editor);
        } catch (ActedMeanwhile faster) {
            return page(comment(id), back, Map.of("replyForm", form.after(last(id))), HttpStatus.CONFLICT)
                    .addObject(
                            "theirs",
                            decisions.lastOf(RepliesToComments.ACTS, id).orElse(null));
        }
        redirect.addFlashAttribute("done", "The reply is kept. Readers see it wherever they see the comment.");
        return new ModelAndView(back.redirectToComment(id));
    }

    @PostMapping("/withdrawal")
    ModelAndView takeBack(
            @PathVariable long id,
            ReplyForm form,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        answers.takeBack(id, form, editor);
        redirect.addFlashAttribute("done", "The reply is taken back.");
        return new ModelAndView(back.redirectToComment(id));
    }

    private long last(long id) {
        return decisions.lastIdOf(RepliesToComments.ACTS, id);
    }

    private DeskComment comment(long id) {
        return comments.withId(id).orElseThrow(NotFound::new);
    }

    private ModelAndView page(DeskComment comment, Back back, Map<String, ?> model, HttpStatus status) {
        if (!comment.isWaiting() && !comment.isOnThePage()) {
            throw new AlreadyDecided(comment.id());
        }
        List<Long> one = List.of(comment.id());
        return new ModelAndView("comment/reply", model, status)
                .addObject("comment", comment)
                .addObject("back", back)
                .addObject("redacted", redacted.of(one).get(comment.id()))
                .addObject("reply", standing.of(one).get(comment.id()));
    }
}
