package org.healthpages.account;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.healthpages.platform.NoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The desk's own chain: a form to sign in, a session, a CSRF token in every form. */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {
    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain desk(HttpSecurity http, SignInThrottle throttle, SessionEnds ends) {
        return http.securityMatcher("/desk", "/desk/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/desk/sign-in", "/desk/sign-in/failure")
                        .permitAll()
                        .requestMatchers(
                                "/desk/comments/**", "/desk/decisions/**", "/desk/reports/**", "/desk/appeals/**")
                        .hasRole(Role.MODERATOR.name())
                        .requestMatchers("/desk/articles/*/review")
                        .hasAnyRole(Role.WRITER.name(), Role.CLINICAL_REVIEWER.name())
                        .requestMatchers("/desk/articles/*/sign-off")
                        .hasRole(Role.CLINICAL_REVIEWER.name())
                        .requestMatchers("/desk/articles/new")
                        .hasRole(Role.WRITER.name())
                        .requestMatchers(HttpMethod.GET, "/desk/articles/**")
                        .hasAnyRole(Role.WRITER.name(), Role.CLINICAL_REVIEWER.name())
                        .requestMatchers("/desk/articles/**")
                        .hasRole(Role.WRITER.name())
                        .requestMatchers("/desk/corrections/**")
                        .hasAnyRole(Role.MODERATOR.name(), Role.WRITER.name())
                        .requestMatchers("/desk/messages/**")
                        .hasAnyRole(Role.MODERATOR.name(), Role.ADMINISTRATOR.name())
                        .requestMatchers("/desk/backups/**", "/desk/accounts/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/desk/sign-in")
                        .defaultSuccessUrl("/desk", true)
                        .failureHandler(DeskSecurity::failed)
                        // Spring's own details hold the reader's network address
                        .authenticationDetailsSource(request -> "none"))
                .logout(logout -> logout.logoutUrl("/desk/sign-out").logoutSuccessUrl("/desk/sign-in?signed-out"))
                .headers(AbstractHttpConfigurer::disable)
                // a saved request holds every header of it, a forwarded network address among them
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(ends, SecurityContextHolderFilter.class)
                .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    /** A wrong password leads back to the form; a database that cannot be asked is not a wrong password. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof AuthenticationServiceException) {
            NoDatabase.answer(response);
        } else {
            request.getRequestDispatcher("/desk/sign-in/failure").forward(request, response);
        }
    }

    /** The throttle and the end of sessions belong to the desk's chain alone. */
    @Bean
    FilterRegistrationBean<SignInThrottle> throttleOnlyAtTheDesk(SignInThrottle throttle) {
        return notByItself(throttle);
    }

    @Bean
    FilterRegistrationBean<SessionEnds> sessionEndsOnlyAtTheDesk(SessionEnds ends) {
        return notByItself(ends);
    }

    private static <T extends Filter> FilterRegistrationBean<T> notByItself(T filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SessionEnds sessionEnds(
            @Value("${healthpages.desk.longest-session:12h}") Duration longest, CurrentEditors editors, Clock clock) {
        return new SessionEnds(longest, editors, clock);
    }

    /** PBKDF2 takes passwords of any length; bcrypt would cut them at 72 bytes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        String today = "pbkdf2@SpringSecurity_v5_8";
        return new DelegatingPasswordEncoder(
                today, Map.of(today, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
