package org.healthpages.site;

import org.healthpages.retention.RetentionPeriods;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What readers may want to know about the site itself. */
@Controller
class InformationController {
    private final String contactEmail;
    private final RetentionPeriods periods;

    /** @param contactEmail empty where the operator has named none; the pages then say so */
    InformationController(@Value("${healthpages.contact-email:}") String contactEmail, RetentionPeriods periods) {
        this.contactEmail = contactEmail;
        this.periods = periods;
    }

    @ModelAttribute("email")
    String email() {
        return contactEmail;
    }

    @GetMapping("/about")
    String about(Model model) {
        return page("/about", "What this site is, who it is for, and how its pages are written and reviewed.", model);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        return page(
                "/accessibility", "How accessible this site is, how we tested it, and what we know is missing.", model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("periods", periods);
        return page("/privacy", "What this site stores about you, why, for how long, and how to take it back.", model);
    }

    @GetMapping("/comment-rules")
    String commentRules(Model model) {
        return page("/comment-rules", "The rules by which a person reads every comment before it appears.", model);
    }

    private static String page(String path, String description, Model model) {
        model.addAttribute("canonical", path);
        model.addAttribute("description", description);
        return "site" + path;
    }
}
