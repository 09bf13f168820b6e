package org.healthpages.comment;

import jakarta.validation.Valid;
import org.healthpages.account.Editor;
import org.healthpages.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NoteDeskController {
    private final CommentDeskPage page;
    private final DeskComments comments;
    private final NotesComments notes;

    NoteDeskController(CommentDeskPage page, DeskComments comments, NotesComments notes) {
        this.page = page;
        this.comments = comments;
        this.notes = notes;
    }

    @PostMapping("/desk/comments/{id:[0-9]{1,18}}/notes")
    ModelAndView note(
            @PathVariable long id,
            @Valid NoteForm form,
            BindingResult errors,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect,
            Model model) {
        if (comments.withId(id).orElseThrow(NotFound::new).body() == null) {
            throw new AlreadyDecided(id);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(page.of(id, back, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        notes.note(id, form, editor);
        redirect.addFlashAttribute("noted", true);
        return new ModelAndView(back.redirectToComment(id));
    }
}
