package org.healthpages.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ADA;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.account.AccountState;
import org.healthpages.account.ChangesAccounts;
import org.healthpages.account.ChangesAccounts.LastAdministrator;
import org.healthpages.account.DeskAccount;
import org.healthpages.account.DeskAccounts;
import org.healthpages.account.InvitesEditors;
import org.healthpages.account.Role;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest({AccountDeskController.class, InvitationController.class})
@Import(LooksAfterAccounts.class)
class TeamPageTest {
    private static final String CODE = "c".repeat(43);
    private static final DeskAccount GRACE =
            new DeskAccount(8, "grace", Set.of(Role.WRITER, Role.MODERATOR), AccountState.ACTIVE);
    private static final DeskAccount LIN = new DeskAccount(9, "lin", Set.of(Role.MODERATOR), AccountState.INVITED);

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    DeskAccounts accounts;

    @MockitoBean
    InvitesEditors invites;

    @MockitoBean
    ChangesAccounts changes;

    @MockitoBean
    LogsDecisions logbook;

    @BeforeEach
    void two_accounts() {
        given(accounts.byName()).willReturn(List.of(GRACE, LIN));
        given(accounts.withId(8)).willReturn(Optional.of(GRACE));
        given(accounts.withId(9)).willReturn(Optional.of(LIN));
    }

    @Test
    void administrators_see_who_works_here_and_as_what() {
        Document page = get("/desk/accounts");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly("grace Moderator, Writer active", "lin Moderator invited");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/desk/accounts/8", "/desk/accounts/9");
        assertThat(page.select("input[type=checkbox]").eachAttr("value"))
                .containsExactly("MODERATOR", "WRITER", "CLINICAL_REVIEWER", "ADMINISTRATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/accounts", "/desk/accounts/8"})
    void nobody_else_does(String path) {
        assertThat(browser.perform(browser.get().uri(path).with(aWriter()))).hasStatus(403);
        assertThat(browser.perform(browser.get().uri(path)).getResponse().getRedirectedUrl())
                .endsWith("/desk/sign-in");
    }

    @Test
    void an_invitation_is_a_link_that_is_shown_once() {
        given(invites.add("mary", Set.of(Role.WRITER))).willReturn(10L);
        given(invites.invite(10)).willReturn(CODE);

        MvcTestResult answer =
                browser.perform(post("/desk/accounts").param("name", " mary ").param("roles", "WRITER"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/accounts/10");
        assertThat(answer.getMvcResult().getFlashMap().get("link"))
                .isEqualTo("http://localhost:8080/invitations/" + CODE);
        verify(logbook).logAbout(10, Act.ACCOUNT_INVITED, ADA.id());
        Document next = Html.of(browser.perform(browser.get()
                .uri("/desk/accounts/9")
                .with(ada())
                .flashAttrs(answer.getMvcResult().getFlashMap())));
        assertThat(next.select("#link").text()).endsWith("/invitations/" + CODE);
        assertThat(get("/desk/accounts/9").select("#link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', WRITER, #name, Enter a name",
        "grace, WRITER, #name, There is an account with this name already",
        "mary, '', #role-MODERATOR, Choose at least one role",
    })
    void a_wrong_invitation_gives_the_words_back(String name, String role, String link, String fault) {
        given(invites.isTaken("grace")).willReturn(true);
        MockMvcRequestBuilder form = post("/desk/accounts").param("name", name);

        MvcTestResult answer = browser.perform(role.isEmpty() ? form : form.param("roles", role));

        assertThat(answer).hasStatus(422);
        Document page = Html.of(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").text()).isEqualTo(fault);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo(link);
        assertThat(page.select(link)).hasSize(1);
        assertThat(page.select("#name").val()).isEqualTo(name);
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactlyElementsOf(role.isEmpty() ? List.of() : List.of(role));
        verify(invites, never()).add(any(), any());
    }

    @Test
    void an_account_gets_other_roles_or_ends_or_gets_a_link() {
        given(invites.invite(8)).willReturn(CODE);

        assertThat(browser.perform(post("/desk/accounts/8/roles").param("roles", "MODERATOR", "ADMINISTRATOR")))
                .hasStatus(303);
        assertThat(browser.perform(post("/desk/accounts/8/disabling"))).hasStatus(303);
        assertThat(browser.perform(post("/desk/accounts/8/enabling"))).hasStatus(303);
        assertThat(browser.perform(post("/desk/accounts/8/link"))).hasStatus(303);

        verify(changes).give(8, Set.of(Role.MODERATOR, Role.ADMINISTRATOR));
        verify(changes).disable(8);
        verify(changes).enable(8);
        verify(logbook).logAbout(8, Act.ACCOUNT_CHANGED, ADA.id());
        verify(logbook).logAbout(8, Act.ACCOUNT_DISABLED, ADA.id());
        verify(logbook).logAbout(8, Act.ACCOUNT_ENABLED, ADA.id());
        verify(logbook).logAbout(8, Act.ACCOUNT_INVITED, ADA.id());
    }

    @Test
    void the_last_administrator_cannot_be_lost() {
        LastAdministrator last = mock();
        given(last.getMessage()).willReturn("Make another administrator first.");
        willThrow(last).given(changes).disable(8);
        willThrow(last).given(changes).give(anyLong(), any());

        MvcTestResult disabled = browser.perform(post("/desk/accounts/8/disabling"));
        MvcTestResult given = browser.perform(post("/desk/accounts/8/roles").param("roles", "WRITER"));

        assertThat(disabled).hasStatus(409);
        assertThat(given).hasStatus(422);
        for (MvcTestResult answer : List.of(disabled, given)) {
            assertThat(Html.of(answer).title()).startsWith("Error: ");
            assertThat(Html.of(answer).select(".error-summary").text()).contains("Make another administrator first.");
        }
        verify(logbook, never()).logAbout(anyLong(), any(), anyLong());
    }

    @Test
    void a_disabled_account_can_only_be_enabled() {
        given(accounts.withId(8))
                .willReturn(Optional.of(new DeskAccount(8, "grace", Set.of(Role.WRITER), AccountState.DISABLED)));

        assertThat(get("/desk/accounts/8").select("main form").eachAttr("action"))
                .containsExactly("/desk/accounts/8/roles", "/desk/accounts/8/enabling");
    }

    @Test
    void who_was_sent_a_link_chooses_a_password() {
        given(invites.of(CODE)).willReturn(Optional.of(LIN));
        given(invites.accept(CODE, "four quiet words here")).willReturn(Optional.of(9L));

        MvcTestResult page = browser.get().uri("/invitations/" + CODE).exchange();
        MvcTestResult answer = browser.perform(choose("four quiet words here", "four quiet words here"));

        assertThat(page).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(Html.of(page).select("#username").val()).isEqualTo("lin");
        assertThat(answer).hasStatus(303).hasHeader("Location", "/desk/sign-in?joined");
        verify(logbook).logAbout(9, Act.ACCOUNT_JOINED, 9);
    }

    @ParameterizedTest
    @CsvSource({
        "short, short, #replacement, Your new password must have between 8 and 200 characters",
        "Password1, Password1, #replacement, That is one of the passwords that are guessed first. Choose another one",
        "four quiet words, four words, #repeated, Enter the new password the same way twice",
    })
    void a_password_that_will_not_do_uses_nothing_up(String one, String again, String link, String fault) {
        given(invites.of(CODE)).willReturn(Optional.of(LIN));

        MvcTestResult answer = browser.perform(choose(one, again));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select(".error-summary a").text()).isEqualTo(fault);
        assertThat(Html.of(answer).select(".error-summary a").attr("href")).isEqualTo(link);
        verify(invites, never()).accept(any(), any());
    }

    @Test
    void a_link_that_is_over_says_whom_to_ask() {
        MvcTestResult shown = browser.get().uri("/invitations/" + CODE).exchange();
        MvcTestResult chosen = browser.perform(choose("four quiet words here", "four quiet words here"));

        for (MvcTestResult answer : List.of(shown, chosen)) {
            assertThat(answer).hasStatus(404);
            assertThat(Html.of(answer).text()).contains("Ask the person who sent it");
        }
        assertThat(browser.get().uri("/invitations/short").exchange()).hasStatus(404);
    }

    private Document get(String path) {
        MvcTestResult answer = browser.perform(browser.get().uri(path).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }

    private MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).with(ada()).with(csrf());
    }

    private MockMvcRequestBuilder choose(String one, String again) {
        return browser.post()
                .uri("/invitations/" + CODE)
                .header("Sec-Fetch-Site", "same-origin")
                .param("replacement", one)
                .param("repeated", again);
    }
}
