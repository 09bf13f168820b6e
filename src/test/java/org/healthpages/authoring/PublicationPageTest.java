package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ADA;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest({
    PublicationController.class,
    WithdrawalController.class,
    RevisionController.class,
    ArticleListController.class
})
class PublicationPageTest {
    @Autowired
    MockMvcTester browser;

    @MockitoBean
    Manuscripts manuscripts;

    @MockitoBean
    Revisions revisions;

    @MockitoBean
    SavedRevisions saved;

    @MockitoBean
    ListedArticles listed;

    @MockitoBean
    SavesRevisions saves;

    @MockitoBean
    PublishesRevisions publishes;

    @MockitoBean
    GivenSignOffs signOffs;

    @MockitoBean
    SignOffSettings settings;

    @BeforeEach
    void an_article_with_a_change() {
        given(manuscripts.of(7)).willReturn(Papers.published());
        given(saved.last(7)).willReturn(Optional.of(Papers.GRACES));
    }

    // publication

    @Test
    void who_publishes_sees_what_readers_will_see_changed() {
        Document page = page("/desk/articles/7/publication");

        assertThat(page.select(".compared del").text()).contains("Stand");
        assertThat(page.select(".compared ins").text()).contains("Lie *down*");
        assertThat(page.select("input[name=size]").eachAttr("value")).containsExactly("minor", "major");
    }

    @Test
    void a_change_is_published_with_its_note_and_its_size() {
        assertThat(post("/desk/articles/7/publication", "version", "2", "note", " More\nweeks. ", "size", "major"))
                .hasStatus(303)
                .hasRedirectedUrl("/desk/articles/7");

        verify(publishes).publish(7, "2", "More weeks.", true, ADA);
    }

    @Test
    void a_change_without_a_note_or_a_size_is_not_published() {
        MvcTestResult answer = post("/desk/articles/7/publication", "version", "2", "note", "\u200b");

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select("#error-summary li").eachText())
                .contains("Choose whether the change is minor or major");
        verify(publishes, never()).publish(anyLong(), any(), any(), anyBoolean(), any());
    }

    @Test
    void a_first_publication_asks_for_neither() {
        given(manuscripts.of(7)).willReturn(Papers.draft());

        assertThat(page("/desk/articles/7/publication").select("input[name=size], #note"))
                .isEmpty();
        assertThat(post("/desk/articles/7/publication", "version", "1")).hasStatus(303);
        verify(publishes).publish(7, "1", PublicationForm.FIRST, true, ADA);
    }

    @Test
    void an_overtaken_publication_says_who_was_faster_and_gives_the_note_back() {
        MvcTestResult answer = post("/desk/articles/7/publication", "version", "1", "note", "My note");

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).text()).contains("Somebody was faster", "grace");
        assertThat(Html.of(answer).select("#words").text()).isEqualTo("My note");
        verify(publishes, never()).publish(anyLong(), any(), any(), anyBoolean(), any());
    }

    @Test
    void what_readers_see_already_is_not_published_again() {
        given(manuscripts.of(7)).willReturn(Papers.upToDate());

        assertThat(page("/desk/articles/7/publication").select("main form")).isEmpty();
        assertThat(post("/desk/articles/7/publication", "version", "2", "note", "n", "size", "minor"))
                .hasStatus(409);
    }

    @Test
    void who_publishes_is_told_first_whether_the_text_is_signed_off() {
        assertThat(page("/desk/articles/7/publication").select("#unsigned").text())
                .contains("You can publish it, and readers will see that it is not clinically signed off.");

        given(settings.isRequired()).willReturn(true);
        assertThat(page("/desk/articles/7/publication").select("#unsigned").text())
                .contains("A major change and a first publication need that");

        given(signOffs.of(any(Manuscript.class))).willReturn(Optional.of(Papers.OSEIS));
        assertThat(page("/desk/articles/7/publication").text())
                .contains("signed off by Dr Ada <Osei>, GP, GMC 0000000, on 18 September 2016");
    }

    @Test
    void where_a_sign_off_is_missing_nothing_is_published_and_the_words_are_kept() {
        willThrow(new NotSignedOff()).given(publishes).publish(anyLong(), any(), any(), anyBoolean(), any());

        MvcTestResult answer =
                post("/desk/articles/7/publication", "version", "2", "note", "More weeks.", "size", "major");

        assertThat(answer).hasStatus(422);
        Document page = Html.of(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("#error-summary a").attr("href")).isEqualTo("#unsigned");
        assertThat(page.select("#error-summary").text()).contains("Nobody has signed this text off");
        assertThat(page.select("#unsigned a").attr("href")).isEqualTo("/desk/articles/7#signed");
        assertThat(page.select("#note").text()).isEqualTo("More weeks.");
        assertThat(page.select("#size_major[checked]")).hasSize(1);
    }

    @Test
    void a_first_publication_without_the_sign_off_that_it_needs_says_so() {
        given(manuscripts.of(7)).willReturn(Papers.draft());
        willThrow(new NotSignedOff()).given(publishes).publish(anyLong(), any(), any(), anyBoolean(), any());

        MvcTestResult answer = post("/desk/articles/7/publication", "version", "1");

        assertThat(answer).hasStatus(422);
        assertThat(Html.of(answer).select("#error-summary li")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.healthpages.authoring.Papers#refusals")
    void an_address_that_somebody_took_meanwhile_is_said(RuntimeException refusal) {
        willThrow(refusal).given(publishes).publish(anyLong(), any(), any(), anyBoolean(), any());

        MvcTestResult answer = post("/desk/articles/7/publication", "version", "2", "note", "n", "size", "minor");

        assertThat(answer).hasStatus(409);
        assertThat(Html.of(answer).text()).contains("Another page has the address /");
        assertThat(Html.of(answer).select("#note").text()).isEqualTo("n");
    }

    // withdrawal and comments

    @Test
    void a_page_is_withdrawn_for_a_reason() {
        assertThat(post("/desk/articles/7/withdrawal", "version", "2")).hasStatus(422);
        verify(publishes, never()).withdraw(anyLong(), any(), any(), any());

        assertThat(post("/desk/articles/7/withdrawal", "version", "2", "because", "It was wrong."))
                .hasStatus(303);
        verify(publishes).withdraw(7, "2", "It was wrong.", ADA);
    }

    @Test
    void what_readers_do_not_see_is_not_withdrawn() {
        given(manuscripts.of(7)).willReturn(Papers.withdrawn());

        assertThat(page("/desk/articles/7/withdrawal").select("main form")).isEmpty();
        assertThat(post("/desk/articles/7/withdrawal", "version", "2", "because", "Again."))
                .hasStatus(409);
    }

    @Test
    void comments_are_closed_for_a_reason_and_opened_again() {
        assertThat(post("/desk/articles/7/comments/closing")).hasStatus(422);
        assertThat(post("/desk/articles/7/comments/closing", "because", "We are revising it."))
                .hasStatus(303);
        verify(publishes).closeComments(7, "We are revising it.", ADA);

        given(manuscripts.of(7)).willReturn(Papers.closed());
        assertThat(page("/desk/articles/7/comments").text()).contains("We are revising it.");
        assertThat(post("/desk/articles/7/comments/opening")).hasStatus(303);
        verify(publishes).openComments(7, ADA);
    }

    // history

    @Test
    void the_history_offers_the_last_two_revisions_to_compare() {
        given(saved.latestFirst(anyLong(), any()))
                .willReturn(new PageImpl<>(List.of(Papers.GRACES, Papers.ADAS), PageRequest.of(0, 50), 2));

        Document page = page("/desk/articles/7/revisions");

        assertThat(page.select("input[name=from][checked]").val()).isEqualTo("2");
        assertThat(page.select("input[name=to][checked]").val()).isEqualTo("3");
        assertThat(page.select("main form").attr("action")).isEqualTo("/desk/articles/7/comparison");
    }

    @Test
    void two_revisions_are_compared_in_colour_and_in_words() {
        kept(2, "Lie down.");
        kept(3, "Lie still.");

        Document page = page("/desk/articles/7/comparison?from=2&to=3");

        assertThat(page.select(".compared").text()).isEqualTo("Lie [removed: down][added: still].");
        assertThat(page.select(".compared del .visually-hidden")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2&to=9", "from=0&to=2", "from=two&to=3"})
    void what_was_never_saved_cannot_be_compared(String query) {
        kept(2, "Lie down.");

        assertThat(browser.perform(browser.get()
                        .uri("/desk/articles/7/comparison?" + query)
                        .with(ada())))
                .hasStatus(404);
    }

    @Test
    void an_earlier_revision_can_be_restored_and_the_newest_need_not() {
        kept(1, "Stand.");
        kept(2, "Lie *down*.");

        assertThat(page("/desk/articles/7/revisions/1")
                        .select("form[action$=restoration] input[name=version]")
                        .val())
                .isEqualTo("2");
        assertThat(page("/desk/articles/7/revisions/2").select("form[action$=restoration]"))
                .isEmpty();
        assertThat(post("/desk/articles/7/revisions/1/restoration", "version", "2"))
                .hasStatus(303);
        verify(saves).restore(7, "2", 1, ADA);
    }

    @Test
    void an_overtaken_restoration_says_so() {
        willThrow(new Overtaken(7)).given(saves).restore(anyLong(), any(), anyInt(), any());

        assertThat(post("/desk/articles/7/revisions/1/restoration", "version", "1"))
                .hasStatus(409);
    }

    // the list

    @Test
    void an_empty_list_says_so_and_leads_to_a_new_article() {
        given(listed.matching(any(Show.class), any(), any())).willReturn(new PageImpl<>(List.of()));

        Document page = page("/desk/articles?show=drafts&q=knee");

        assertThat(page.text()).contains("No article is like that.");
        assertThat(page.select("a[href=/desk/articles/new]")).hasSize(1);
        assertThat(page.select("#q").val()).isEqualTo("knee");
        assertThat(page.select("#show option[selected]").val()).isEqualTo("drafts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=nonsense", "page=0", "page=x"})
    void a_list_that_does_not_exist_is_not_found(String query) {
        assertThat(browser.perform(browser.get().uri("/desk/articles?" + query).with(ada())))
                .hasStatus(404);
    }

    private void kept(int number, String body) {
        given(revisions.findByArticleAndNumber(7, number))
                .willReturn(Optional.of(new Revision(7, number, Papers.text(body), null, 3L, Papers.SAVED)));
        given(saved.numbered(7, number))
                .willReturn(Optional.of(new SavedRevision(number, "Yoga", "ada", Papers.SAVED, null, null, null)));
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
