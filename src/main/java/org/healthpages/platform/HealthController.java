package org.healthpages.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells the site's health where everybody asks for it, on the readers' port, too. */
@Controller
class HealthController {
    @GetMapping("/actuator/health")
    String health() {
        return "forward:/readyz";
    }
}
