package org.healthpages.authoring;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a link leads that an editor sent: its reader sees the very text, and signs it off. */
@Controller
@RequestMapping("/sign-off/{code:[A-Za-z0-9_-]{43}}")
class SignOffLinkController {
    private final SentLinks links;
    private final Manuscripts manuscripts;
    private final GivenSignOffs given;
    private final SignsOff signs;
    private final SignableTexts texts;
    private final Clock clock;

    SignOffLinkController(
            SentLinks links,
            Manuscripts manuscripts,
            GivenSignOffs given,
            SignsOff signs,
            SignableTexts texts,
            Clock clock) {
        this.links = links;
        this.manuscripts = manuscripts;
        this.given = given;
        this.signs = signs;
        this.texts = texts;
        this.clock = clock;
    }

    private record Led(SentLink link, Manuscript manuscript, LinkState state) {}

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        Led led = follow(code);
        return led.state() == LinkState.OPEN
                ? page(code, led, new ConfirmForm(""), HttpStatus.OK)
                : over(led, led.state().isUsed() ? HttpStatus.OK : HttpStatus.GONE);
    }

    /** Who presses twice has signed once. */
    @PostMapping
    ModelAndView sign(@PathVariable String code, @Valid ConfirmForm form, BindingResult errors) {
        Led led = follow(code);
        if (led.state() == LinkState.OPEN && errors.hasErrors()) {
            return page(code, led, form, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(errors.getModel());
        }
        if (led.state().isUsed() || signs.by(code)) {
            return new ModelAndView("redirect:/sign-off/" + code);
        }
        Led now = follow(code);
        return over(now, now.state().isOvertaken() ? HttpStatus.CONFLICT : HttpStatus.GONE);
    }

    private Led follow(String code) {
        SentLink link = links.withCode(code).orElseThrow(NotFound::new);
        Manuscript manuscript = manuscripts.of(link.article());
        boolean isSigned = given.of(manuscript).isPresent();
        return new Led(link, manuscript, link.state(manuscript, isSigned, clock.instant()));
    }

    private ModelAndView page(String code, Led led, ConfirmForm form, HttpStatus status) {
        return new ModelAndView("authoring/sign-off-link", Map.of("confirmForm", form), status)
                .addObject("code", code)
                .addObject("sent", led.link())
                .addObject("signable", texts.of(led.manuscript().text()))
                .addObject("today", London.today(clock));
    }

    private static ModelAndView over(Led led, HttpStatus status) {
        return new ModelAndView("authoring/sign-off-over", Map.of("sent", led.link(), "state", led.state()), status);
    }
}
