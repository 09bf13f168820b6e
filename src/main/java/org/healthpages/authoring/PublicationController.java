package org.healthpages.authoring;

import jakarta.validation.Valid;
import java.util.Map;
import org.healthpages.account.Editor;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Shows readers what was written, with a note on what changed. */
@Controller
@RequestMapping("/desk/articles" + WritingController.ONE + "/publication")
class PublicationController {
    private final Manuscripts manuscripts;
    private final PublishesRevisions publishes;
    private final GivenSignOffs signOffs;
    private final SignOffSettings settings;

    PublicationController(
            Manuscripts manuscripts, PublishesRevisions publishes, GivenSignOffs signOffs, SignOffSettings settings) {
        this.manuscripts = manuscripts;
        this.publishes = publishes;
        this.signOffs = signOffs;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView form(@PathVariable long article) {
        return page(manuscripts.of(article), new PublicationForm("", ""), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable long article,
            @RequestParam(defaultValue = "") String version,
            @Valid PublicationForm form,
            BindingResult errors,
            @AuthenticationPrincipal Editor editor,
            RedirectAttributes redirect) {
        Manuscript manuscript = manuscripts.of(article);
        if (!manuscript.is(version) || !manuscript.isPublishable()) {
            throw new Overtaken(article);
        }
        boolean first = manuscript.article().isDraft();
        if (!first && errors.hasErrors()) {
            return page(manuscript, form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        PublicationForm said = first ? form.forFirst() : form;
        try {
            publishes.publish(article, version, said.note(), said.isMajor(), editor);
        } catch (NotSignedOff unsigned) {
            return page(manuscript, form, HttpStatus.UNPROCESSABLE_CONTENT).addObject("unsigned", true);
        } catch (AddressRefused | DataIntegrityViolationException refused) {
            return page(manuscript, form, HttpStatus.CONFLICT)
                    .addObject(
                            "taken",
                            AddressRefused.words(refused, manuscript.text().slug()));
        }
        redirect.addFlashAttribute("done", "Published. Readers see it now.");
        return new ModelAndView("redirect:/desk/articles/" + article);
    }

    private ModelAndView page(Manuscript manuscript, PublicationForm form, HttpStatus status) {
        return new ModelAndView("authoring/publish", Map.of("publicationForm", form), status)
                .addObject("manuscript", manuscript)
                .addObject("signOff", signOffs.of(manuscript).orElse(null))
                .addObject("required", settings.isRequired())
                .addObject("comparison", Comparison.of(manuscript.article().content(), manuscript.text()));
    }
}
