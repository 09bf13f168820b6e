package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.aWriter;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.healthpages.account.DeskNeeds;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.PublishedArticles;
import org.healthpages.article.PublishedChanges;
import org.healthpages.article.Slug;
import org.healthpages.platform.NotFound;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(WritingController.class)
@Import(Hints.class)
class WritingPageTest {
    @Autowired
    MockMvcTester browser;

    @MockitoBean
    Manuscripts manuscripts;

    @MockitoBean
    SavedRevisions revisions;

    @MockitoBean
    PublishedChanges changes;

    @MockitoBean
    NotedReviews reviews;

    @MockitoBean
    ShowsSignOffs signOffs;

    @MockitoBean
    PublishedArticles published;

    @MockitoBean
    SavesRevisions saves;

    @BeforeEach
    void an_article() {
        given(manuscripts.of(7)).willReturn(Papers.published());
        given(manuscripts.of(8)).willThrow(new NotFound());
        given(signOffs.of(any(), any())).willReturn(Papers.UNSIGNED);
    }

    @Test
    void a_new_article_begins_with_an_empty_form() {
        Document page = page("/desk/articles/new");

        assertThat(page.select("form.writing-form").attr("action")).isEqualTo("/desk/articles");
        assertThat(page.select("form.writing-form input[name=_csrf]")).hasSize(1);
        assertThat(page.select("#the_body").val()).isEmpty();
        assertThat(page.select("#beside h2").eachText()).contains("As readers will see it");
    }

    @Test
    void an_article_says_that_nobody_signed_it_off_and_who_can_be_asked() {
        Document page = page("/desk/articles/7");

        assertThat(page.text()).contains("Nobody has signed the newest text off.");
        assertThat(page.select("a[href=/desk/articles/7/sign-off]")).hasSize(1);
        assertThat(page.select("a[href=/desk/articles/7/sign-off-links]")).hasSize(1);
    }

    @Test
    void who_wrote_a_part_of_it_is_not_asked_to_sign_it_off() {
        given(signOffs.of(any(), any())).willReturn(new SignOffStanding(null, null, List.of(), true, true, false));

        Document page = page("/desk/articles/7");

        assertThat(page.text()).contains("You wrote a part of it, so that somebody else must sign it off.");
        assertThat(page.select("a[href*=/sign-off]")).isEmpty();
    }

    @Test
    void an_article_says_who_signed_it_off_and_who_else_was_asked() {
        var asked = new SentLink(5, 7, 2, "0", "Sam <Lee>", "Physiotherapist", "grace", Papers.SAVED, null, null);
        given(signOffs.of(any(), any()))
                .willReturn(new SignOffStanding(null, Papers.OSEIS, List.of(asked), false, true, true));
        Document page = page("/desk/articles/7");
        assertThat(page.text())
                .contains("Sam <Lee>, Physiotherapist, was asked by grace and can sign until 18 September 2016, 21:00.")
                .contains("The text that readers see: signed off by Dr Ada <Osei>, GP, GMC 0000000,");
        assertThat(page.select("form[action=/desk/articles/7/sign-off-links/5/withdrawal] input[name=_csrf]"))
                .hasSize(1);

        given(signOffs.of(any(), any()))
                .willReturn(new SignOffStanding(Papers.OSEIS, null, List.of(), false, true, true));
        assertThat(page("/desk/articles/7").text())
                .contains("The newest text: signed off by Dr Ada <Osei>, GP, GMC 0000000, on 18 September 2016"
                        + " (the account grace)");
    }

    @Test
    void a_link_for_somebody_outside_is_shown_once() {
        Document page = Html.of(browser.perform(browser.get()
                .uri("/desk/articles/7")
                .with(ada())
                .flashAttr("done", "The link is made.")
                .flashAttr("link", "http://localhost/sign-off/x")
                .flashAttr("outsider", "Sam <Lee>")
                .flashAttr("days", 14)));

        assertThat(page.select("[role=status]").text()).contains("Send this link to Sam <Lee>", "for 14 days");
        assertThat(page.select("#link").text()).isEqualTo("http://localhost/sign-off/x");
        assertThat(page("/desk/articles/7").select("#link")).isEmpty();
    }

    @Test
    void what_was_imported_is_said_to_be_signed_off_by_nobody() {
        given(manuscripts.of(7)).willReturn(Papers.imported());

        Document page = page("/desk/articles/7");

        assertThat(page.text()).contains("This text was imported, and nobody has signed it off here.");
        assertThat(page.select("a[href*=/sign-off]")).isEmpty();
    }

    @Test
    void the_form_of_an_article_holds_its_newest_text_and_its_version() {
        Document page = page("/desk/articles/7/text");

        assertThat(page.select("#the_title").val()).isEqualTo("Yoga");
        assertThat(page.select("#the_body").text()).isEqualTo("Lie *down*.");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        assertThat(page.select("#beside em").text()).isEqualTo("down");
        assertThat(page.select("[name='media[0].title']").val()).isEqualTo("A film");
        assertThat(page.select("[name='media[1].title']").val()).isEmpty();
    }

    @Test
    void what_is_right_is_saved_and_leads_to_the_article() {
        MvcTestResult answer = browser.perform(form("/desk/articles/7/revisions", "Sit down."));

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/desk/articles/7");
        var text = ArgumentCaptor.forClass(ArticleContent.class);
        verify(saves).save(eq(7L), eq("2"), text.capture(), eq(DeskNeeds.ADA));
        assertThat(text.getValue().body()).isEqualTo("Sit down.");
        assertThat(text.getValue().slug()).isEqualTo(Slug.of("exercise/yoga"));
        assertThat(text.getValue().related()).containsExactly(Slug.of("exercise/rest"));
        assertThat(text.getValue().redFlags()).containsExactly("numb legs");
        assertThat(text.getValue().media()).singleElement().satisfies(film -> {
            assertThat(film.title()).isEqualTo("A film");
            assertThat(film.poster()).isEqualTo("/media/film.svg");
        });
    }

    @Test
    void a_new_article_is_saved_as_a_draft() {
        given(saves.begin(any(), any())).willReturn(12L);

        assertThat(browser.perform(form("/desk/articles", "Lie down.")))
                .hasStatus(303)
                .hasRedirectedUrl("/desk/articles/12");
    }

    @Test
    void what_is_wrong_is_named_and_every_word_is_kept() {
        MvcTestResult answer = browser.perform(form(
                "/desk/articles/7/revisions",
                "Kept words.",
                "address",
                "Desk!",
                "title",
                "",
                "related",
                "exercise/rest\nno address",
                "media[0].file",
                "https://elsewhere.example/film"));

        assertThat(answer).hasStatus(422);
        Document page = Html.of(answer);
        assertThat(page.select("#error-summary li").eachText())
                .hasSize(4)
                .anyMatch(message -> message.equals("Enter a title"))
                .anyMatch(message -> message.startsWith("The address \"Desk!\" is not an address"))
                .anyMatch(message -> message.startsWith("The address \"no address\" is not an address"))
                .anyMatch(message -> message.startsWith("Video 1: Enter an address that begins with /media/"));
        assertThat(page.select("#error-summary a").eachAttr("href"))
                .allSatisfy(place -> assertThat(page.select(place)).hasSize(1));
        assertThat(page.select("#the_body").text()).isEqualTo("Kept words.");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        assertThat(page.select("[name='media[0].file']").val()).isEqualTo("https://elsewhere.example/film");
        verify(saves, never()).save(anyLong(), any(), any(), any());
    }

    @ParameterizedTest
    @MethodSource("org.healthpages.authoring.Papers#refusals")
    void an_address_of_another_page_is_wrong_input_too(RuntimeException refusal) {
        willThrow(refusal).given(saves).save(anyLong(), any(), any(), any());

        MvcTestResult answer = browser.perform(form("/desk/articles/7/revisions", "Kept words."));

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select("#error-summary").text()).contains("Another page has the address");
    }

    @Test
    void a_preview_saves_nothing_and_shows_the_page() {
        MvcTestResult answer = browser.perform(form("/desk/articles/7/revisions", "Now *sit*.", "look", "yes"));

        assertThat(answer).hasStatusOk();
        Document page = Html.of(answer);
        assertThat(page.select("#beside em").text()).isEqualTo("sit");
        assertThat(page.select("#the_body").text()).isEqualTo("Now *sit*.");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        verify(saves, never()).save(anyLong(), any(), any(), any());
    }

    @Test
    void a_script_gets_the_preview_alone_rendered_and_cleaned_like_a_page() {
        MvcTestResult answer = browser.perform(
                form("/desk/articles/7/preview", "*Sit* <script>alert(1)</script> [x](javascript:alert(1))"));

        assertThat(answer).hasStatusOk();
        Document fragment = Html.of(answer);
        assertThat(fragment.select("h1, form, header")).isEmpty();
        assertThat(fragment.select("em").text()).isEqualTo("Sit");
        assertThat(fragment.select("script, a[href]")).isEmpty();
        assertThat(fragment.select(".hints").text()).contains("No care card");
    }

    @Test
    void who_was_overtaken_sees_both_texts_and_can_save_on_top() {
        willThrow(new Overtaken(7)).given(saves).save(anyLong(), any(), any(), any());
        given(manuscripts.of(7)).willReturn(Papers.published(), Papers.savedByAnother());
        given(revisions.last(7)).willReturn(Optional.of(Papers.GRACES));

        MvcTestResult answer = browser.perform(form("/desk/articles/7/revisions", "Lie still."));

        assertThat(answer).hasStatus(409);
        Document page = Html.of(answer);
        assertThat(page.select("#the_body").text()).isEqualTo("Lie still.");
        assertThat(page.select("#their_text").text()).isEqualTo("Lie *up*.");
        assertThat(page.select(".compared del").text()).contains("up");
        assertThat(page.select(".compared ins").text()).contains("still");
        assertThat(page.text()).contains("grace").contains("Revision 3");
        assertThat(page.select("form.writing-form input[name=version]").val()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/articles/8", "/desk/articles/8/text", "/desk/articles/x"})
    void an_unknown_article_is_not_found(String path) {
        assertThat(browser.perform(browser.get().uri(path).with(ada()))).hasStatus(404);
    }

    @Test
    void only_writers_write() {
        var moderator = user(new Editor(5, "mo", "", Set.of(Role.MODERATOR)));

        assertThat(browser.perform(browser.get().uri("/desk/articles/new").with(aWriter())))
                .hasStatusOk();
        assertThat(browser.perform(browser.get().uri("/desk/articles/new").with(moderator)))
                .hasStatus(403);
        assertThat(browser.perform(browser.post().uri("/desk/articles").with(ada())))
                .hasStatus(403);
    }

    @Test
    void the_articles_own_page_says_how_it_stands_and_what_can_be_done() {
        given(changes.of(7)).willReturn(List.of());

        Document page = page("/desk/articles/7");

        assertThat(page.select("h1").text()).isEqualTo("Yoga");
        assertThat(page.select(".state").eachText()).containsExactly("Published", "Changes not yet published");
        assertThat(page.select(".acts a").eachText())
                .containsExactly(
                        "Edit",
                        "Publish…",
                        "History",
                        "Review…",
                        "Ratings over time",
                        "See it on the site",
                        "Close the comments…",
                        "Withdraw…",
                        "Sign off…",
                        "Ask somebody outside…");
    }

    private MockMvcRequestBuilder form(String path, String body, String... others) {
        Map<String, String> words = new LinkedHashMap<>(Map.of(
                "version", "2",
                "address", "exercise/yoga",
                "title", "Yoga",
                "summary", "About it",
                "related", "/exercise/rest\n",
                "redFlags", "Numb legs",
                "media[0].title", "A film",
                "media[0].summary", "About it",
                "media[0].file", "/media/film.webm",
                "media[0].poster", "/media/film.svg"));
        words.put("media[1].title", "");
        words.put("body", body);
        for (int i = 0; i < others.length; i += 2) {
            words.put(others[i], others[i + 1]);
        }
        MockMvcRequestBuilder form = browser.post().uri(path).with(ada()).with(csrf());
        words.forEach(form::param);
        return form;
    }

    private Document page(String path) {
        MvcTestResult answer = browser.perform(browser.get().uri(path).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
