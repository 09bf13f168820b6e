package org.healthpages.site;

import java.time.Clock;
import java.time.Period;
import org.healthpages.platform.London;
import org.healthpages.platform.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whom to tell about a hole in the site: {@code security.txt} (RFC 9116). */
@Controller
class SecurityContactController {
    private static final String PATH = "/.well-known/security.txt";

    /** The standard asks for a day less than a year ahead. */
    private static final Period GOOD_FOR = Period.ofMonths(6);

    private final PublicUrl url;
    private final String contactEmail;
    private final Clock clock;

    SecurityContactController(PublicUrl url, @Value("${healthpages.contact-email:}") String contactEmail, Clock clock) {
        this.url = url;
        this.contactEmail = contactEmail;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String contact() {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                """.formatted(
                        contactEmail.isEmpty() ? url.of("/contact") : "mailto:" + contactEmail,
                        London.startOf(London.today(clock).plus(GOOD_FOR)),
                        url.of(PATH));
    }

    @GetMapping("/security.txt")
    String old() {
        return "redirect:" + PATH;
    }
}
