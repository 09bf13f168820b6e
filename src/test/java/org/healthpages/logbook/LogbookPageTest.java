package org.healthpages.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.healthpages.account.DeskNeeds.ada;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
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
    PastDecisions decisions;

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
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void an_empty_logbook_says_so() {
        holds(0);

        assertThat(page("/desk/logbook").text()).contains("Nothing has been decided yet.");
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
        given(decisions.latestFirst(any())).willAnswer(call -> {
            PageRequest page = call.getArgument(0);
            PageableUtils.getOffsetAsInteger(page); // the database takes no larger offset
            return new PageImpl<>(List.of(shown), page, count);
        });
    }

    private Document page(String address) {
        MvcTestResult answer = browser.perform(browser.get().uri(address).with(ada()));
        assertThat(answer).hasStatusOk();
        return Html.of(answer);
    }
}
