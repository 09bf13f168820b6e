package org.healthpages.site;

import org.healthpages.platform.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class InformationController {
    private final PublicUrl url;
    private final String contactEmail;

    /** @param contactEmail empty where the operator has named none; the page then says so */
    InformationController(PublicUrl url, @Value("${healthpages.contact-email:}") String contactEmail) {
        this.url = url;
        this.contactEmail = contactEmail;
    }

    @GetMapping("/contact")
    String contact(Model model) {
        model.addAttribute("email", contactEmail);
        model.addAttribute("canonical", url.of("/contact"));
        return "site/contact";
    }

    @GetMapping("/comment-rules")
    String commentRules(Model model) {
        model.addAttribute("canonical", url.of("/comment-rules"));
        return "site/comment-rules";
    }
}
