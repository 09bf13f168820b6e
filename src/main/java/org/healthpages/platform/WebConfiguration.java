package org.healthpages.platform;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(HelpNumbers.class)
class WebConfiguration implements WebMvcConfigurer {
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Every redirect after a form is 303 See Other (RFC 9110, 15.4.4): the browser reads the next page with a GET. */
    WebConfiguration(ThymeleafViewResolver views, HelpNumbers help) {
        views.setRedirectHttp10Compatible(false);
        views.addStaticVariable("help", help); // error pages have no model of ours, and name numbers, too
    }

    /** Stylesheets, scripts and icons have a hash of their content in their address, so that they never go stale. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
