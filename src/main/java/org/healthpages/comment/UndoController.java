package org.healthpages.comment;

import java.util.ArrayList;
import java.util.List;
import org.healthpages.account.Editor;
import org.healthpages.platform.NotFound;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class UndoController {
    private final UndoesDecisions undoes;

    UndoController(UndoesDecisions undoes) {
        this.undoes = undoes;
    }

    /** @param made the decisions to undo, as the form before told them; each is undone by itself */
    @PostMapping("/desk/decisions/undo")
    String undo(
            @RequestParam(name = "made", defaultValue = "") List<String> made,
            Back back,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        List<TooLateToUndo> late = new ArrayList<>();
        List<MadeDecision> all = made.stream()
                .distinct()
                .flatMap(one -> MadeDecision.of(one).stream())
                .toList();
        all.forEach(one -> undo(one, editor, late));
        if (!late.isEmpty() && late.size() == all.size()) {
            throw late.get(0);
        }
        redirect.addFlashAttribute("done", words(all.size() - late.size()));
        redirect.addFlashAttribute("late", late.stream().map(one -> one.comment).toList());
        return back.redirect();
    }

    private void undo(MadeDecision made, Editor editor, List<TooLateToUndo> late) {
        try {
            undoes.undo(made, editor);
        } catch (TooLateToUndo e) {
            late.add(e);
        } catch (NotFound e) {
            // no form of ours names it
        }
    }

    private static String words(int undone) {
        return switch (undone) {
            case 0 -> "There was nothing to undo.";
            case 1 -> "Undone. Where the comment stands is as it was before.";
            default -> undone + " decisions undone. Where the comments stand is as it was before.";
        };
    }
}
