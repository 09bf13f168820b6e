package org.healthpages.authoring;

import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.article.ArticleContent;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.PageNumber;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An article's history: all that was saved, any two of them side by side, and any of them brought back. */
@Controller
@RequestMapping("/desk/articles" + WritingController.ONE)
class RevisionController {
    private static final int REVISIONS_A_PAGE = 50;
    private static final String ONE = "/revisions/{number:[1-9][0-9]{0,8}}";

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final SavedRevisions saved;
    private final SavesRevisions saves;

    RevisionController(Manuscripts manuscripts, Revisions revisions, SavedRevisions saved, SavesRevisions saves) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.saved = saved;
        this.saves = saves;
    }

    @GetMapping("/revisions")
    ModelAndView list(@PathVariable long article, @RequestParam(name = "page", defaultValue = "1") String number) {
        Manuscript manuscript = manuscripts.of(article);
        int page = PageNumber.of(number);
        Page<SavedRevision> found = saved.latestFirst(article, PageRequest.of(page - 1, REVISIONS_A_PAGE));
        PageNumber.require(page, found.getTotalPages());
        return new ModelAndView("authoring/history", Map.of("manuscript", manuscript, "revisions", found));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long article, @PathVariable int number) {
        return new ModelAndView("authoring/revision", "manuscript", manuscripts.of(article))
                .addObject("revision", saved.numbered(article, number).orElseThrow(NotFound::new))
                .addObject("text", text(article, number))
                .addObject("preview", ArticleForm.of(text(article, number)).preview());
    }

    @GetMapping("/comparison")
    ModelAndView compare(@PathVariable long article, @RequestParam String from, @RequestParam String to) {
        int before = PageNumber.of(from);
        int after = PageNumber.of(to);
        return new ModelAndView("authoring/comparison", "manuscript", manuscripts.of(article))
                .addObject("from", saved.numbered(article, before).orElseThrow(NotFound::new))
                .addObject("to", saved.numbered(article, after).orElseThrow(NotFound::new))
                .addObject("comparison", Comparison.of(text(article, before), text(article, after)));
    }

    @PostMapping(ONE + "/restoration")
    String restore(
            @PathVariable long article,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        saves.restore(article, version, number, editor);
        redirect.addFlashAttribute(
                "done",
                "Revision " + number + " is back as the newest text. Readers do not see it before you publish it.");
        return "redirect:/desk/articles/" + article;
    }

    private ArticleContent text(long article, int number) {
        return revisions
                .findByArticleAndNumber(article, number)
                .orElseThrow(NotFound::new)
                .content();
    }
}
