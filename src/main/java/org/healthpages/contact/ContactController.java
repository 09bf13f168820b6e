package org.healthpages.contact;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.Secret;
import org.healthpages.platform.Throttle;
import org.healthpages.platform.Throttle.Limit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/contact")
class ContactController {
    static final Limit LIMIT = new Limit("contact", 20, Duration.ofMinutes(10));

    private final TakesMessages messages;
    private final Secret secret;
    private final AddressKeys addressKeys;
    private final Throttle throttle;
    private final String email;

    /** @param email empty where the operator has named none; the page then says nothing of it */
    ContactController(
            TakesMessages messages,
            Secret secret,
            AddressKeys addressKeys,
            Throttle throttle,
            @Value("${healthpages.contact-email:}") String email) {
        this.messages = messages;
        this.secret = secret;
        this.addressKeys = addressKeys;
        this.throttle = throttle;
        this.email = email;
    }

    @ModelAttribute("categories")
    List<Category> categories() {
        return List.of(Category.values());
    }

    @ModelAttribute("email")
    String email() {
        return email;
    }

    @GetMapping
    ModelAndView form() {
        return page(Map.of("contactForm", ContactForm.fresh()), HttpStatus.OK);
    }

    @PostMapping(consumes = APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView send(@Valid ContactForm form, BindingResult errors, HttpServletRequest request) {
        if (errors.hasErrors()) {
            return page(errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        String code = form.receiptCode(secret);
        if (!messages.has(code)) { // a repeat costs nothing
            throttle.take(LIMIT, addressKeys.today(request));
            messages.take(form, code);
        }
        return new ModelAndView("redirect:/receipts/" + code);
    }

    private static ModelAndView page(Map<String, ?> form, HttpStatus status) {
        return new ModelAndView("contact/new", form, status)
                .addObject("canonical", "/contact")
                .addObject("description", "How to write to the people who run this site, and where to get help now.");
    }
}
