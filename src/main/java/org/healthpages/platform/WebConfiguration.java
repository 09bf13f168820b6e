package org.healthpages.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Every redirect after a form is 303 See Other (RFC 9110, 15.4.4): the browser reads the next page with a GET. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration {
    WebConfiguration(ThymeleafViewResolver views) {
        views.setRedirectHttp10Compatible(false);
    }
}
