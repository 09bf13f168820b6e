package org.healthpages.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.healthpages.Application;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What readers and editors do costs on a site with a million comments and votes, a tenth of them about one of ten thousand
 * articles, at most half as much again as on a small one. Takes minutes: {@code mvn test -Pgrowth}.
 */
@SpringBootTest(
        classes = Application.class,
        properties = {"healthpages.limits.enabled=false", "healthpages.page-cache.size=0"})
@AutoConfigureMockMvc
abstract class GrowthContract {
    private static final double MOST = 1.5;

    /** Below this a difference is noise: a hundredth of what a reader would notice. */
    private static final double NOISE_MILLIS = 1;

    private static final int TIMES = 60;

    /** A tenth of them are about one article: more than a look for a mark goes through, and as many wait as a page shows. */
    private static final int SMALL = 120_000;

    private static final int COMMENTS = Integer.getInteger("growth.comments", 1_000_000);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester site;

    /** Comments of years would be erased while the clock runs: as if another node had begun with it. */
    @BeforeAll
    static void keepEverything(@Autowired JdbcTemplate jdbc) {
        jdbc.update(
                "insert into job_lock (name, lock_until, locked_at, locked_by)"
                        + " values ('retention', timestamp '2100-01-01 00:00:00', timestamp '2026-01-01 00:00:00', 'another node')");
    }

    @Test
    void a_large_site_costs_little_more_than_a_small_one() {
        Map<String, Runnable> visits = visits(grown("small", 100, SMALL));
        warmUp(visits);
        Map<String, Double> small = measure(visits);
        Map<String, Double> large = measure(visits(grown("large", COMMENTS / 100, COMMENTS)));

        isHeldTo(small, large);
    }

    private static void isHeldTo(Map<String, Double> small, Map<String, Double> large) {
        small.forEach((what, millis) -> System.out.printf(
                "| %s | %.2f ms | %.2f ms | %.2f |%n", what, millis, large.get(what), large.get(what) / millis));
        assertThat(large)
                .allSatisfy((what, millis) -> assertThat(millis)
                        .as(what)
                        .isLessThanOrEqualTo(Math.max(MOST * small.get(what), small.get(what) + NOISE_MILLIS)));
    }

    @Test
    void a_queue_of_a_hundred_thousand_costs_what_one_of_a_hundred_costs() {
        Grown grown = grown("queue", 200, 120_000);
        grown.letWait(100 + 3 * TIMES); // so many are decided before the clock runs
        warmUp(new Visits(site, grown.page()).ofAnEditor(grown::oldestWaiting));
        Map<String, Double> small = measure(new Visits(site, grown.page()).ofAnEditor(grown::oldestWaiting));
        grown.letWait(100_000);
        Map<String, Double> large = measure(new Visits(site, grown.page()).ofAnEditor(grown::oldestWaiting));

        isHeldTo(small, large);
    }

    private Grown grown(String name, int articles, int comments) {
        Grown grown = new Grown(jdbc, name);
        grown.with(articles, comments);
        return grown;
    }

    private Map<String, Runnable> visits(Grown grown) {
        return new Visits(site, grown.page(), grown.reportable()).all();
    }

    /** Otherwise what is measured first is measured while Java still compiles, and whatever comes later looks quick. */
    private static void warmUp(Map<String, Runnable> visits) {
        measure(visits);
    }

    /** The median of many times, in milliseconds. */
    private static Map<String, Double> measure(Map<String, Runnable> visits) {
        Map<String, Double> medians = new LinkedHashMap<>();
        visits.forEach((what, visit) -> {
            for (int i = 0; i < TIMES; i++) {
                visit.run();
            }
            medians.put(what, median(visit));
        });
        return medians;
    }

    private static double median(Runnable visit) {
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            visit.run();
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        return nanos[TIMES / 2] / 1e6;
    }
}
