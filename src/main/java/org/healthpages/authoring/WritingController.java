package org.healthpages.authoring;

import jakarta.validation.Valid;
import java.util.Map;
import org.healthpages.account.Editor;
import org.healthpages.article.PublishedChanges;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an article: a new one, and the next revision of one. */
@Controller
@RequestMapping("/desk/articles")
class WritingController {
    static final String ONE = "/{article:[0-9]{1,18}}";

    private static final Limit REVIEWS_SHOWN = Limit.of(20);

    private final Manuscripts manuscripts;
    private final SavedRevisions revisions;
    private final PublishedChanges changes;
    private final NotedReviews reviews;
    private final ShowsSignOffs signOffs;
    private final SavesRevisions saves;
    private final Hints hints;

    WritingController(
            Manuscripts manuscripts,
            SavedRevisions revisions,
            PublishedChanges changes,
            NotedReviews reviews,
            ShowsSignOffs signOffs,
            SavesRevisions saves,
            Hints hints) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.changes = changes;
        this.reviews = reviews;
        this.signOffs = signOffs;
        this.saves = saves;
        this.hints = hints;
    }

    /** A form is made once, by its constructor, which leaves out videos that do not count. */
    @InitBinder
    void bindByConstructorAlone(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long article, @AuthenticationPrincipal Editor editor) {
        Manuscript manuscript = manuscripts.of(article);
        return new ModelAndView("authoring/article", "manuscript", manuscript)
                .addObject("preview", ArticleForm.of(manuscript.text()).preview())
                .addObject("changes", changes.of(article))
                .addObject("reviews", reviews.of(article, REVIEWS_SHOWN))
                .addObject("standing", signOffs.of(manuscript, editor))
                .addObject("last", revisions.last(article).orElse(null));
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return page(ArticleForm.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView begin(
            @Valid ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String look,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        form.checkAddresses(errors);
        if (!look.isEmpty()) {
            return page(form, HttpStatus.OK).addObject("looking", true);
        }
        if (errors.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        try {
            return saved(saves.begin(form.toContent(), editor), redirect);
        } catch (AddressRefused | DataIntegrityViolationException refused) {
            errors.rejectValue(
                    "address",
                    "taken",
                    AddressRefused.words(refused, form.toContent().slug()));
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
    }

    @GetMapping(ONE + "/text")
    ModelAndView edit(@PathVariable long article) {
        Manuscript manuscript = manuscripts.of(article);
        return page(manuscript, ArticleForm.of(manuscript.text()), HttpStatus.OK);
    }

    /** An editor who was overtaken sees both texts, and can save theirs on top: nothing is lost either way. */
    @PostMapping(ONE + "/revisions")
    ModelAndView save(
            @PathVariable long article,
            @RequestParam(defaultValue = "") String version,
            @Valid ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String look,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        form.checkAddresses(errors);
        Manuscript manuscript = manuscripts.of(article);
        if (!look.isEmpty()) {
            return page(manuscript, form, HttpStatus.OK)
                    .addObject("version", version)
                    .addObject("looking", true);
        }
        if (errors.hasErrors()) {
            return page(manuscript, form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("version", version)
                    .addAllObjects(errors.getModel());
        }
        try {
            saves.save(article, version, form.toContent(), editor);
            return saved(article, redirect);
        } catch (AddressRefused | DataIntegrityViolationException refused) {
            errors.rejectValue(
                    "address",
                    "taken",
                    AddressRefused.words(refused, form.toContent().slug()));
            return page(manuscript, form, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("version", version)
                    .addAllObjects(errors.getModel());
        } catch (Overtaken overtaken) {
            return bothTexts(article, form);
        }
    }

    private ModelAndView bothTexts(long article, ArticleForm form) {
        Manuscript now = manuscripts.of(article);
        return page(now, form, HttpStatus.CONFLICT)
                .addObject("theirs", now)
                .addObject("last", revisions.last(article).orElse(null))
                .addObject("comparison", Comparison.of(now.text(), form.toContent()));
    }

    /** What the page shows beside the text, while an editor types. Nothing is saved. */
    @PostMapping("/{article:new|[0-9]{1,18}}/preview")
    ModelAndView preview(@PathVariable String article, ArticleForm form) {
        return new ModelAndView("authoring/parts :: beside", "preview", form.preview())
                .addObject("hints", hints.about(form));
    }

    private static ModelAndView saved(long article, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "Saved. Readers do not see it before you publish it.");
        return new ModelAndView("redirect:/desk/articles/" + article);
    }

    private ModelAndView page(Manuscript manuscript, ArticleForm form, HttpStatus status) {
        return page(form, status).addObject("manuscript", manuscript).addObject("version", manuscript.version());
    }

    private ModelAndView page(ArticleForm form, HttpStatus status) {
        return new ModelAndView("authoring/write", Map.of("articleForm", form), status)
                .addObject("preview", form.preview())
                .addObject("hints", hints.about(form));
    }
}
