package org.healthpages.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.healthpages.Application;
import org.healthpages.comment.ExportedComments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever readers and editors do every day is done by indexes: no table that grows is passed over as a whole. */
@SpringBootTest(
        classes = {Application.class, RemembersStatements.class},
        properties = {"healthpages.limits.enabled=false", "healthpages.page-cache.size=0"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlansContract {
    static final Set<String> GROWING = Set.of(
            "article",
            "edition",
            "media",
            "page_stamp",
            "comment",
            "comment_words",
            "comment_mark",
            "comment_block",
            "decision",
            "editor_note",
            "editors_reply",
            "rating",
            "report",
            "rating_tally");

    /** For one request, however many comments stand on its page: between a node and its database lies a network. */
    private static final int MOST_STATEMENTS = 40;

    @Autowired
    private Statements database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ExportedComments exported;

    private Grown grown;

    @BeforeAll
    void aSiteThatHasGrown() {
        grown = new Grown(jdbc, "growing");
        grown.with(300, 20_000);
        Runnable reporting =
                new Visits(site, grown.page(), grown.reportable()).all().getOrDefault("reporting", () -> {});
        IntStream.range(0, 40).forEach(i -> reporting.run());
    }

    /** @return the tables that a plan passes over as a whole */
    abstract List<String> passedOver(String plan);

    @Test
    void nothing_of_every_day_passes_over_a_table_that_grows() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();

        acts().forEach((name, visit) -> {
            visit.run(); // the index of the search is made once
            database.forget();
            visit.run();
            assertThat(database.asked()).as(name).hasSizeBetween(1, MOST_STATEMENTS);
            List<String> found = passingOver();
            if (!found.isEmpty()) {
                wrong.put(name, found);
            }
        });

        assertThat(wrong).isEmpty();
    }

    private Map<String, Runnable> acts() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.putAll(new Visits(site, grown.page(), grown.reportable()).all());
        acts.put(
                "a page of an export",
                () -> assertThat(exported.after(grown.reportable()[0], Limit.of(500)))
                        .isNotEmpty());
        return acts;
    }

    /** Of what was just asked. */
    private List<String> passingOver() {
        return database.asked().stream()
                .filter(Statements.Asked::readsOrChanges)
                .filter(asked -> passedOver(database.plan(asked)).stream().anyMatch(GROWING::contains))
                .map(asked -> asked.sql() + "\n" + database.plan(asked))
                .toList();
    }

    /** What is remembered is not asked again, so that the first visit is looked at, too. */
    @Test
    void the_dashboard_passes_over_nothing_but_the_tallies_and_those_once_a_minute() {
        Runnable visit = new Visits(site, grown.page()).toTheDashboard(grown.article());
        database.forget();
        visit.run();
        List<String> first = passingOver();
        long counted = database.asked().stream()
                .filter(asked -> asked.sql().contains("decided_at"))
                .count();

        assertThat(counted).as("what was decided in each of twelve weeks").isGreaterThan(2 * 12);
        assertThat(first).hasSize(1).allMatch(found -> found.contains("rating_tally") && found.contains("having"));
        database.forget();
        visit.run();
        assertThat(passingOver()).isEmpty();
    }
}
