package org.healthpages.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.healthpages.Html;
import org.healthpages.Slice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.support.PageableUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Slice
@WebMvcTest(LogbookController.class)
class LogbookPageTest {
    private static final Instant WHEN = Instant.parse("2015-07-12T09:30:00Z");

    @Autowired
    MockMvcTester browser;

    @MockitoBean
    MatchingDecisions decisions;

    @Test
    void the_logbook_says_who_decided_what_why_and_when() {
        holds(
                2,
                new PastDecision(2, 7, 42L, Act.WITHDRAWN, null, null, WHEN),
                new PastDecision(1, 7, 42L, Act.REFUSED, "OFF_TOPIC", "grace", WHEN));

        Document page = page("/desk/logbook");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "12 July 2015, 10:30 the person who wrote it withdrawn Comment 42",
                        "12 July 2015, 10:30 grace refused Comment 42 off topic");
        assertThat(page.select("main form[method=post]")).isEmpty();
    }

    @Test
    void an_empty_logbook_says_so() {
        holds(0);

        assertThat(page("/desk/logbook").text()).contains("Nothing has been decided yet.");
    }

    @Test
    void who_signed_by_a_link_has_no_account_and_is_nobody_who_wrote_a_comment() {
        holds(1, new PastDecision(1, 7, null, Act.PAGE_SIGNED_OUTSIDE, null, null, WHEN));

        assertThat(page("/desk/logbook").select("tbody tr").text())
                .contains("somebody outside", "signed off the text by a link", "Page 7");
    }

    @Test
    void a_long_logbook_has_pages() {
        holds(120, new PastDecision(1, 7, 42L, Act.PUBLISHED, null, "ada", WHEN));

        Document page = page("/desk/logbook?page=2");

        assertThat(page.select(".pages").text()).isEqualTo("Newer Page 2 of 3 Older");
        assertThat(page.select(".pages a").eachAttr("href"))
                .containsExactly("/desk/logbook?page=1", "/desk/logbook?page=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "4", "999999999", "2147483647", "99999999999", "two"})
    void beyond_the_last_page_there_is_nothing(String number) {
        holds(120);

        assertThat(browser.perform(
                        browser.get().uri("/desk/logbook").param("page", number).with(ada())))
                .hasStatus(404);
    }

    @Test
    void an_editor_looks_for_some_decisions_and_every_link_keeps_what_is_looked_for() {
        holds(120, new PastDecision(1, 7, 42L, Act.REFUSED, "OFF_TOPIC", "O'Neill & Co", WHEN));

        Document page = page("/desk/logbook?act=REFUSED&who={who}&from=2015-07-01&to=&page=2", "O'Neill & Co");

        verify(decisions)
                .page(
                        eq(new LogbookFilter(Act.REFUSED, "O'Neill & Co", LocalDate.of(2015, 7, 1), null)),
                        eq(PageRequest.of(1, 50)));
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("REFUSED");
        assertThat(page.select("main input").eachAttr("value")).containsExactly("O'Neill & Co", "2015-07-01", "");
        String query = "?act=REFUSED&who=O'Neill%20%26%20Co&from=2015-07-01";
        assertThat(page.select(".pages a").eachAttr("href"))
                .containsExactly("/desk/logbook" + query + "&page=1", "/desk/logbook" + query + "&page=3");
        assertThat(page.select("a[download]").attr("href")).isEqualTo("/desk/logbook.csv" + query);
    }

    @Test
    void looking_for_what_is_not_there_is_told_apart_from_an_empty_logbook() {
        holds(0);

        assertThat(page("/desk/logbook?who=grace").text()).contains("Nothing in the logbook is like that.");
    }

    @Test
    void what_is_no_day_is_told_beside_the_field_and_given_back() {
        MvcTestResult answer = browser.perform(
                browser.get().uri("/desk/logbook?from=last week&who=grace").with(ada()));

        assertThat(answer).hasStatus(422);
        Document page = Html.of(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#from");
        assertThat(page.select("#from-error").text()).contains("such as 2026-03-27");
        assertThat(page.select("#from").val()).isEqualTo("last week");
        assertThat(page.select("#who").val()).isEqualTo("grace");
    }

    @Test
    void all_that_is_looked_for_comes_as_a_table_in_which_nothing_is_a_formula() {
        var refused = new PastDecision(9, 7, 42L, Act.REFUSED, "OFF_TOPIC", "=cmd", WHEN);
        var reviewed = new PastDecision(8, 7, null, Act.PAGE_REVIEWED, null, "ada", WHEN);
        given(decisions.before(eq(Long.MAX_VALUE), any(), any())).willReturn(List.of(refused));
        given(decisions.before(eq(9L), any(), any())).willReturn(List.of(reviewed));
        given(decisions.before(eq(8L), any(), any())).willReturn(List.of());

        MvcTestResult answer = browser.perform(
                browser.get().uri("/desk/logbook.csv?act=REFUSED").with(ada()));

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8;header=present")
                .hasHeader("Content-Disposition", "attachment; filename=\"logbook.csv\"")
                .bodyText()
                .isEqualTo("when,who,what,article,comment,account,why\r\n"
                        + "2015-07-12T09:30:00Z,'=cmd,refused,7,42,,off topic\r\n"
                        + "2015-07-12T09:30:00Z,ada,reviewed,7,,,\r\n");
        verify(decisions).before(eq(9L), eq(new LogbookFilter(Act.REFUSED, null, null, null)), eq(Limit.of(1_000)));
        assertThat(browser.perform(
                        browser.get().uri("/desk/logbook.csv?to=soon").with(ada())))
                .hasStatus(404);
    }

    @Test
    void nobody_changes_the_logbook() {
        assertThat(Arrays.stream(Decisions.class.getMethods()).map(method -> method.getName()))
                .containsExactly("save");
        assertThat(Arrays.stream(Decision.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(method -> method.getName()))
                .noneMatch(name -> name.startsWith("set") || name.startsWith("change"));
        assertThat(Decision.class).hasAnnotation(org.hibernate.annotations.Immutable.class);
    }

    private void holds(long count, PastDecision... shown) {
        given(decisions.page(any(), any())).willAnswer(call -> {
            PageRequest page = call.getArgument(1);
            PageableUtils.getOffsetAsInteger(page); // the database takes no larger offset
            return new PageImpl<>(List.of(shown), page, count);
        });
    }

    private Document page(String address, Object... words) {
        MvcTestResult answer = browser.perform(browser.get().uri(address, words).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
