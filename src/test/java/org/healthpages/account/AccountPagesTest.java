package org.healthpages.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.platform.PageNeeds.from;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.healthpages.BesideOthers;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BesideOthers
@Slice
@WebMvcTest({SignInController.class, PasswordController.class})
@Import(AccountUserDetailsService.class)
class AccountPagesTest {
    @Autowired
    MockMvcTester browser;

    @TestBean
    PasswordEncoder encoder;

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    EndsSessions sessions;

    private Account account;

    /** As ours, and quick: each page here would wait for it several times. */
    static PasswordEncoder encoder() {
        return spy(new Pbkdf2PasswordEncoder("", 16, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256));
    }

    @BeforeEach
    void ada_has_an_account() {
        reset(encoder);
        account = new Account("ada", encoder.encode("the old one"), EnumSet.allOf(Role.class), Instant.EPOCH);
        given(accounts.findByName("ada")).willReturn(Optional.of(account));
        given(accounts.changePassword(anyLong(), any(), any())).willAnswer(change -> {
            account.changePassword(change.getArgument(2));
            return 1;
        });
    }

    @Test
    void the_sign_in_asks_for_a_name_and_a_password() {
        MvcTestResult answer = browser.get().uri("/desk/sign-in").exchange();

        Document page = Html.of(answer);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(page.select("main form").attr("action")).isEqualTo("/desk/sign-in");
        assertThat(page.select("input[name=username], input[name=password], input[name=_csrf]"))
                .hasSize(3);
    }

    @Test
    void the_right_password_leads_to_the_desk_and_no_address_is_kept() {
        MvcTestResult answer = browser.perform(signIn("ada", "the old one"));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/desk");
        Authentication kept = ((SecurityContext)
                        answer.getRequest().getSession().getAttribute("SPRING_SECURITY_CONTEXT"))
                .getAuthentication();
        assertThat(kept.getDetails()).isEqualTo("none");
        assertThat(kept.getPrincipal()).hasToString("ada");
    }

    @ParameterizedTest
    @CsvSource({"ada, wrong", "nobody, the old one", "ada, ''", "'', ''"})
    void a_wrong_name_and_a_wrong_password_are_told_alike(String name, String password) {
        MvcTestResult refused = browser.perform(signIn(name, password).with(from("203.0.113.4")));
        MvcTestResult answer = browser.perform(browser.post()
                .uri("/desk/sign-in/failure")
                .with(csrf())
                .param("username", name)
                .param("password", password));

        assertThat(refused.getResponse().getForwardedUrl()).isEqualTo("/desk/sign-in/failure");
        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).select(".error-summary").text())
                .isEqualTo("There is a problem The name or the password is not right");
        assertThat(Html.of(answer).select("#username").val()).isEqualTo(name);
        assertThat(Html.of(answer).select("#password").hasAttr("value")).isFalse();
    }

    @Test
    void guessing_is_slowed_down_for_one_account_in_one_place() {
        int attempts = 0;
        MvcTestResult answer = browser.perform(signIn("ada", "wrong").with(from("203.0.113.5")));
        while (answer.getResponse().getStatus() == 200 && attempts++ < 20) {
            answer = browser.perform(signIn("ada", "wrong").with(from("203.0.113.5")));
        }

        assertThat(attempts).isBetween(10, 12); // on a slow machine some of the share comes back in between
        assertThat(answer).hasStatus(429).containsHeader("Retry-After");
        assertThat(browser.perform(signIn("ada", "the old one").with(from("203.0.113.5"))))
                .hasStatus(429);
        assertThat(browser.perform(signIn("ada", "the old one").with(from("203.0.113.6"))))
                .hasStatus(302);
    }

    @Test
    void a_right_password_gives_the_share_back() {
        for (int i = 0; i < 25; i++) {
            String password = i % 5 == 4 ? "the old one" : "wrong";
            assertThat(browser.perform(signIn("ada", password).with(from("203.0.113.7")))
                            .getResponse()
                            .getStatus())
                    .isNotEqualTo(429);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_sign_in_that_is_on_its_way_while_the_account_changes_opens_nothing(Consumer<Account> change) {
        willAnswer(check -> {
                    Object outcome = check.callRealMethod();
                    change.accept(account);
                    return outcome;
                })
                .given(encoder)
                .matches(any(), any());

        MockHttpSession session = signedIn("203.0.113.8");
        MvcTestResult answer =
                browser.get().uri("/desk/password").session(session).exchange();

        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/desk/sign-in");
        assertThat(session.isInvalid()).isTrue();
    }

    static Stream<Named<Consumer<Account>>> changes() {
        return Stream.of(
                Named.of("another password", account -> account.changePassword("another hash")),
                Named.of("other roles", account -> account.give(EnumSet.of(Role.WRITER))),
                Named.of("disabled", account -> account.disable(Instant.EPOCH)));
    }

    @Test
    void a_sign_in_from_another_site_is_refused() {
        assertThat(browser.post().uri("/desk/sign-in").param("username", "ada").param("password", "the old one"))
                .hasStatus(403);
    }

    @Test
    void who_signs_out_is_told_so() {
        MvcTestResult answer =
                browser.perform(browser.post().uri("/desk/sign-out").with(her()).with(csrf()));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/desk/sign-in?signed-out");
        assertThat(Html.of(browser.get()
                                .uri("/desk/sign-in")
                                .param("signed-out", "")
                                .exchange())
                        .select("[role=status]")
                        .text())
                .isEqualTo("You are signed out.");
    }

    @Test
    void an_editor_changes_their_password_and_nothing_else() {
        String before = account.passwordHash();

        MvcTestResult answer = browser.perform(change("the old one", "a new one", "a new one"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk");
        assertThat(encoder.matches("a new one", account.passwordHash())).isTrue();
        verify(accounts).changePassword(account.id(), before, account.passwordHash());
        verify(accounts, never()).save(any());
    }

    @Test
    void a_new_password_goes_on_where_it_was_chosen_and_nowhere_else() {
        MockHttpSession here = signedIn("203.0.113.9");
        MockHttpSession elsewhere = signedIn("203.0.113.10");
        assertThat(browser.get().uri("/desk/password").session(elsewhere)).hasStatusOk();

        assertThat(browser.perform(
                        changed("the old one", "a new one", "a new one").session(here)))
                .hasStatus(303);

        assertThat(browser.get().uri("/desk/password").session(here)).hasStatusOk();
        assertThat(browser.get().uri("/desk/password").session(elsewhere)).hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, a new one, a new one, #current, That is not your current password",
        "'', a new one, a new one, #current, Enter your current password",
        "the old one, short, short, #replacement, Your new password must have between 8 and 200 characters",
        "the old one, a new one, another one, #repeated, Enter the new password the same way twice",
        "the old one, PassWord123, PassWord123, #replacement,"
                + " That is one of the passwords that are guessed first. Choose another one",
    })
    void a_wrong_change_changes_nothing(String current, String now, String again, String link, String fault) {
        MvcTestResult answer = browser.perform(change(current, now, again));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).title()).startsWith("Error: ");
        assertThat(Html.of(answer).select(".error-summary a").text()).isEqualTo(fault);
        assertThat(Html.of(answer).select(".error-summary a").attr("href")).isEqualTo(link);
        assertThat(Html.of(answer).select("input[type=password][value]")).isEmpty();
        verify(accounts, never()).changePassword(anyLong(), any(), any());
        verify(accounts, never()).save(any());
    }

    @Test
    void a_password_that_became_another_one_meanwhile_is_not_the_current_one() {
        willReturn(0).given(accounts).changePassword(anyLong(), any(), any());

        MvcTestResult answer = browser.perform(change("the old one", "a new one", "a new one"));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select(".error-summary a").text()).isEqualTo("That is not your current password");
        verify(sessions, never()).ofOthers(any(), any());
    }

    @Test
    void passwords_are_taken_to_the_letter() {
        String password = " \u202Ee\u0301 " + "long".repeat(45) + " ";

        browser.perform(change("the old one", password, password));

        String hash = account.passwordHash();
        assertThat(encoder.matches(password, hash)).isTrue();
        assertThat(encoder.matches(password.strip(), hash)).isFalse();
        assertThat(encoder.matches(password.substring(0, 100), hash)).isFalse();
        PasswordEncoder ours = new DeskSecurity().passwordEncoder();
        assertThat(ours.matches(password.substring(0, 100), ours.encode(password)))
                .isFalse();
    }

    private MockMvcRequestBuilder signIn(String name, String password) {
        return browser.post()
                .uri("/desk/sign-in")
                .with(csrf())
                .param("username", name)
                .param("password", password);
    }

    private MockHttpSession signedIn(String network) {
        MvcTestResult answer = browser.perform(signIn("ada", "the old one").with(from(network)));
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    private RequestPostProcessor her() {
        return user(account.toEditor().orElseThrow());
    }

    private MockMvcRequestBuilder change(String current, String replacement, String repeated) {
        return changed(current, replacement, repeated).with(her());
    }

    private MockMvcRequestBuilder changed(String current, String replacement, String repeated) {
        return browser.post()
                .uri("/desk/password")
                .with(csrf())
                .param("current", current)
                .param("replacement", replacement)
                .param("repeated", repeated);
    }
}
