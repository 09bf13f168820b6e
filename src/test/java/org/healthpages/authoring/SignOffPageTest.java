package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ADA;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.healthpages.platform.PageNeeds.fromOurPage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.article.PublishedArticles;
import org.healthpages.platform.PageNeeds;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest({SignOffController.class, AskController.class, SignOffLinkController.class})
@Import({SignableTexts.class, SignOffSettings.class})
class SignOffPageTest {
    private static final String CODE = "c".repeat(43);
    private static final String[] SIGNATURE = {
        "version", "2", "name", " Dr Ada\nOsei ", "profession", "GP", "confirmed", "yes"
    };

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    Manuscripts manuscripts;

    @MockitoBean
    GivenSignOffs signOffs;

    @MockitoBean
    Writers writers;

    @MockitoBean
    SignsOff signs;

    @MockitoBean
    AsksOutsiders asks;

    @MockitoBean
    SentLinks links;

    @MockitoBean
    PublishedArticles articles;

    @BeforeEach
    void an_article_with_a_change() {
        given(manuscripts.of(7)).willReturn(Papers.published());
    }

    // at the desk

    @Test
    void a_reviewer_reads_the_whole_text_as_readers_will_see_it() {
        Document page = page("/desk/articles/7/sign-off");

        assertThat(page.select(".page-preview .preview-title").text()).isEqualTo("Yoga");
        assertThat(page.select(".page-preview em").text()).isEqualTo("down");
        assertThat(page.select(".page-preview .media").text()).contains("A film");
        assertThat(page.select("main form input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void a_reviewer_signs_with_the_name_that_readers_see() {
        assertThat(post("/desk/articles/7/sign-off", SIGNATURE)).hasStatus(303).hasRedirectedUrl("/desk/articles/7");

        verify(signs).atTheDesk(7, "2", new SignOffForm("Dr Ada Osei", "GP", "yes"), ADA);
    }

    @Test
    void without_a_name_a_profession_and_a_tick_nothing_is_signed() {
        MvcTestResult answer = post("/desk/articles/7/sign-off", "version", "2", "name", "Dr Osei", "confirmed", "no");

        assertThat(answer).hasStatus(422);
        Document page = Html.of(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("#error-summary li").eachText())
                .containsExactly("Enter your profession", ConfirmForm.UNREAD);
        assertThat(page.select("#error-summary a").eachAttr("href")).containsExactly("#profession", "#confirmed");
        assertThat(page.select("#confirmed").attr("aria-describedby")).isEqualTo("confirmed_error");
        assertThat(page.select("#name").val()).isEqualTo("Dr Osei");
        verify(signs, never()).atTheDesk(anyLong(), any(), any(), any());
    }

    @Test
    void who_wrote_a_part_of_it_is_refused() {
        given(writers.wrote(any(), anyLong())).willReturn(true);

        assertThat(browser.perform(
                        browser.get().uri("/desk/articles/7/sign-off").with(ada())))
                .hasStatus(403);
        MvcTestResult answer = post("/desk/articles/7/sign-off", SIGNATURE);

        assertThat(answer).hasStatus(403);
        assertThat(Html.of(answer).select("[role=alert]").text()).contains("You wrote a part of this text.");
        assertThat(Html.of(answer).select("main form")).isEmpty();
        verify(signs, never()).atTheDesk(anyLong(), any(), any(), any());
    }

    @Test
    void who_read_an_earlier_text_is_told_so_before_anything_else_and_keeps_the_words() {
        MvcTestResult answer = post("/desk/articles/7/sign-off", "version", "1", "name", "Dr Osei");

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).select("#words").text()).contains("Dr Osei");
    }

    @Test
    void what_is_signed_off_or_was_imported_cannot_be_signed() {
        given(signOffs.of(any(Manuscript.class))).willReturn(Optional.of(Papers.OSEIS));
        assertThat(page("/desk/articles/7/sign-off").text()).contains("It needs no other name.");
        assertThat(page("/desk/articles/7/sign-off").select("main form")).isEmpty();
        assertThat(post("/desk/articles/7/sign-off", SIGNATURE)).hasStatus(409);

        given(signOffs.of(any(Manuscript.class))).willReturn(Optional.empty());
        given(manuscripts.of(7)).willReturn(Papers.imported());
        assertThat(page("/desk/articles/7/sign-off").select("main form")).isEmpty();
        assertThat(post("/desk/articles/7/sign-off", "version", "imported-abc")).hasStatus(409);
        assertThat(post("/desk/articles/7/sign-off-links", "version", "imported-abc"))
                .hasStatus(409);
    }

    @Test
    void a_writer_who_is_no_reviewer_signs_nothing_and_a_reviewer_who_is_no_writer_asks_nobody() {
        var reviewer = user(new Editor(5, "ines", "", Set.of(Role.CLINICAL_REVIEWER)));

        assertThat(browser.perform(browser.post()
                        .uri("/desk/articles/7/sign-off")
                        .with(aWriter())
                        .with(csrf())))
                .hasStatus(403);
        assertThat(browser.perform(browser.post()
                        .uri("/desk/articles/7/sign-off-links")
                        .with(reviewer)
                        .with(csrf())))
                .hasStatus(403);
    }

    // asking somebody outside

    @Test
    void a_writer_gets_a_link_once() {
        given(asks.ask(7, "2", new OutsiderForm("Sam Lee", "Physiotherapist"), ADA))
                .willReturn(CODE);

        MvcTestResult answer = post(
                "/desk/articles/7/sign-off-links", "version", "2", "name", "Sam Lee", "profession", "Physiotherapist");

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/desk/articles/7");
        Map<String, Object> next = answer.getMvcResult().getFlashMap();
        assertThat(next).containsEntry("link", "http://localhost:8080/sign-off/" + CODE);
        assertThat(next).containsEntry("outsider", "Sam Lee").containsEntry("days", 14);
    }

    @Test
    void somebody_without_a_name_is_not_asked() {
        assertThat(page("/desk/articles/7/sign-off-links").text()).contains("for 14 days");

        MvcTestResult answer = post("/desk/articles/7/sign-off-links", "version", "2", "profession", "Physiotherapist");

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select("#error-summary li").eachText()).containsExactly("Enter the person's name");
        assertThat(Html.of(answer).select("#profession").val()).isEqualTo("Physiotherapist");
        assertThat(post("/desk/articles/7/sign-off-links", "version", "1", "name", "Sam"))
                .hasStatus(409);
        verify(asks, never()).ask(anyLong(), any(), any(), any());
    }

    @Test
    void a_link_is_taken_back_once() {
        assertThat(post("/desk/articles/7/sign-off-links/5/withdrawal")).hasStatus(303);
        verify(asks).takeBack(7, 5, ADA);

        willThrow(new Overtaken(7)).given(asks).takeBack(7, 5, ADA);
        assertThat(post("/desk/articles/7/sign-off-links/5/withdrawal")).hasStatus(409);
    }

    // the link

    @Test
    void somebody_outside_sees_the_very_text_and_who_they_are_taken_to_be() {
        sent(later(), null, null);

        MvcTestResult answer = browser.perform(browser.get().uri("/sign-off/" + CODE));

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Referrer-Policy", "same-origin")
                .doesNotContainHeader("Set-Cookie");
        Document page = Html.of(answer);
        assertThat(page.select(".page-preview em").text()).isEqualTo("down");
        assertThat(page.select("label[for=confirmed]").text()).startsWith("I am Sam <Lee>, Physiotherapist. I have");
        assertThat(page.select("main form").attr("action")).isEqualTo("/sign-off/" + CODE);
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void nothing_is_signed_without_a_tick() {
        sent(later(), null, null);

        MvcTestResult answer = outside("confirmed", "");

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select("#error-summary a").attr("href")).isEqualTo("#confirmed");
        verify(signs, never()).by(any());
    }

    @Test
    void a_link_signs_and_leads_to_a_page_that_says_so() {
        sent(later(), null, null);
        given(signs.by(CODE)).willReturn(true);
        assertThat(outside("confirmed", "yes")).hasStatus(303).hasRedirectedUrl("/sign-off/" + CODE);

        sent(later(), null, Papers.SAVED);

        MvcTestResult answer = browser.perform(browser.get().uri("/sign-off/" + CODE));
        assertThat(answer).hasStatusOk();
        assertThat(Html.of(answer).text())
                .contains("You have signed this page off")
                .contains("Sam <Lee>, Physiotherapist, on 18 September 2016");
        assertThat(Html.of(answer).select("main form, .page-preview")).isEmpty();
        assertThat(outside("confirmed", "yes")).hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource({
        "expired, 410, too old",
        "taken back, 410, taken back",
        "changed, 409, text has changed",
        "signed by another, 409, Somebody else was faster"
    })
    void a_link_that_is_over_says_why_and_shows_no_text(String how, int whenSent, String words) {
        sent(how.equals("expired") ? PageNeeds.NOW : later(), how.equals("taken back") ? Papers.SAVED : null, null);
        if (how.equals("changed")) {
            given(manuscripts.of(7)).willReturn(Papers.savedByAnother());
        } else if (how.startsWith("signed")) {
            given(signOffs.of(any(Manuscript.class))).willReturn(Optional.of(Papers.OSEIS));
        }

        MvcTestResult answer = browser.perform(browser.get().uri("/sign-off/" + CODE));

        assertThat(answer).hasStatus(410).hasHeader("X-Robots-Tag", "noindex");
        assertThat(Html.of(answer).select("h1").text()).contains(words);
        assertThat(Html.of(answer).select("main form, .page-preview")).isEmpty();
        assertThat(outside("confirmed", "yes")).hasStatus(whenSent);
    }

    @Test
    void a_link_that_never_was_is_not_found() {
        given(links.withCode(CODE)).willReturn(Optional.empty());

        assertThat(browser.perform(browser.get().uri("/sign-off/" + CODE))).hasStatus(404);
        assertThat(browser.perform(browser.get().uri("/sign-off/short"))).hasStatus(404);
    }

    @Test
    void no_other_site_signs_for_anybody() {
        sent(later(), null, null);

        assertThat(browser.perform(browser.post()
                        .uri("/sign-off/" + CODE)
                        .header("Origin", "https://elsewhere.example")
                        .param("confirmed", "yes")))
                .hasStatus(403);
        verify(signs, never()).by(any());
    }

    private static Instant later() {
        return PageNeeds.NOW.plusSeconds(1);
    }

    private void sent(Instant until, @Nullable Instant takenBack, @Nullable Instant signed) {
        given(links.withCode(CODE))
                .willReturn(Optional.of(new SentLink(
                        5,
                        7,
                        2,
                        Papers.published().digest(),
                        "Sam <Lee>",
                        "Physiotherapist",
                        "grace",
                        until,
                        takenBack,
                        signed)));
    }

    private MvcTestResult outside(String... words) {
        var form = browser.post().uri("/sign-off/" + CODE).with(fromOurPage());
        for (int i = 0; i < words.length; i += 2) {
            form.param(words[i], words[i + 1]);
        }
        return browser.perform(form);
    }

    private MvcTestResult post(String path, String... words) {
        var form = browser.post().uri(path).with(ada()).with(csrf());
        for (int i = 0; i < words.length; i += 2) {
            form.param(words[i], words[i + 1]);
        }
        return browser.perform(form);
    }

    private Document page(String path) {
        MvcTestResult answer = browser.perform(browser.get().uri(path).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
