package org.healthpages.comment;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.healthpages.account.Editor;
import org.healthpages.logbook.PastDecision;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an editor takes words out of what readers see of a comment, looks at it first, and puts them back. */
@Controller
@RequestMapping("/desk/comments/{id:[0-9]{1,18}}/redaction")
class RedactionController {
    private final DeskComments comments;
    private final SeenWords words;
    private final PastDecisions decisions;
    private final RedactsComments redacts;

    RedactionController(DeskComments comments, SeenWords words, PastDecisions decisions, RedactsComments redacts) {
        this.comments = comments;
        this.words = words;
        this.decisions = decisions;
        this.redacts = redacts;
    }

    @GetMapping
    ModelAndView form(@PathVariable long id, Back back) {
        DeskComment comment = comment(id);
        Optional<PastDecision> last = decisions.lastOf(RedactsComments.ACTS, id); // before what it did is read
        RedactionForm form = RedactionForm.of(standing(comment), comment, last);
        return page(comment, form, back, Map.of("redactionForm", form), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView redact(
            @PathVariable long id,
            @Valid RedactionForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String look,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        Optional<MadeDecision> published;
        try {
            form.checkMarks(redacts.seen(id, form), errors);
            if (!look.isEmpty()) {
                return page(comment(id), form, back, Map.of("redactionForm", form), HttpStatus.OK)
                        .addObject("looking", true);
            }
            if (errors.hasErrors()) {
                return page(comment(id), form, back, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            published = redacts.redact(id, form, editor);
        } catch (ActedMeanwhile faster) {
            return meanwhile(comment(id), form, back);
        }
        if (published.isPresent()) {
            redirect.addFlashAttribute("made", published.stream().toList());
            redirect.addFlashAttribute("done", "Redacted and published. The reader sees why on their receipt.");
            return new ModelAndView(back.redirect());
        }
        redirect.addFlashAttribute(
                "done",
                "Redacted. The reader sees why on their receipt." + (form.publishes() ? decidedAlready(id) : ""));
        return new ModelAndView(back.redirectToComment(id));
    }

    private String decidedAlready(long id) {
        CommentState state = comment(id).state();
        return state == CommentState.PUBLISHED
                ? " It was published already."
                : " It was not published, because it is " + state.words() + " already.";
    }

    /** What readers would see, while an editor marks. Nothing is saved. */
    @PostMapping("/preview")
    ModelAndView preview(@PathVariable long id, RedactionForm form) {
        return new ModelAndView(
                "comment/redaction :: beside", "preview", RedactionPreview.of(standing(comment(id)), form));
    }

    @PostMapping("/withdrawal")
    ModelAndView showWhole(
            @PathVariable long id,
            RedactionForm form,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        redacts.showWhole(id, form, editor);
        redirect.addFlashAttribute(
                "done", "The redaction is taken back. Readers see every word of it where it is on the page.");
        return new ModelAndView(back.redirectToComment(id));
    }

    private ModelAndView meanwhile(DeskComment comment, RedactionForm form, Back back) {
        RedactionForm now = form.after(decisions.lastIdOf(RedactsComments.ACTS, comment.id()));
        return page(comment, now, back, Map.of("redactionForm", now), HttpStatus.CONFLICT)
                .addObject(
                        "theirs",
                        decisions.lastOf(RedactsComments.ACTS, comment.id()).orElse(null))
                .addObject("standing", RedactionPreview.standing(standing(comment)));
    }

    private DeskComment comment(long id) {
        return comments.withId(id).orElseThrow(NotFound::new);
    }

    private Words standing(DeskComment comment) {
        return words.of(comment.id(), comment.version()).orElseThrow(() -> new AlreadyDecided(comment.id()));
    }

    private ModelAndView page(
            DeskComment comment, RedactionForm form, Back back, Map<String, ?> model, HttpStatus status) {
        Words standing = standing(comment);
        return new ModelAndView("comment/redaction", model, status)
                .addObject("comment", comment)
                .addObject("back", back)
                .addObject("reasons", Reason.values())
                .addObject("brackets", RedactionMarks.in(standing.body()))
                .addObject("preview", RedactionPreview.of(standing, form))
                .addObject("redacted", standing.isRedacted());
    }
}
