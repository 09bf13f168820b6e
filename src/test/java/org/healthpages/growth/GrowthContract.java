package org.healthpages.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What readers and editors do costs on a site with a million comments and votes, a tenth of them about one of ten thousand
 * articles, at most half as much again as on a small one. Both sites run at once and are asked in turn, so that a machine that
 * is slower for a while is slower for both. Takes minutes: {@code mvn test -Pgrowth}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class GrowthContract {
    private static final double MOST = 1.5;

    /** Below this a difference is noise: a hundredth of what a reader would notice. */
    private static final double NOISE_MILLIS = 1;

    private static final int TIMES = 60;

    /** A tenth of them are about one article: more than a look for a mark goes through, and as many wait as a page shows. */
    private static final int SMALL = 120_000;

    private static final int COMMENTS = Integer.getInteger("growth.comments", 1_000_000);

    private final GrownSite small;
    private final GrownSite large;

    GrowthContract(GrownSite small, GrownSite large) {
        this.small = small.started();
        this.large = large.started();
    }

    @Test
    @Order(1)
    void a_queue_of_a_hundred_thousand_costs_what_one_of_a_hundred_costs() {
        isHeldTo(queue(small, 100 + 3 * TIMES), queue(large, 100_000)); // so many are decided before the clock stops
    }

    private static Map<String, Runnable> queue(GrownSite site, int waiting) {
        Grown grown = site.grown("queue", 200, 120_000);
        grown.letWait(waiting);
        return new Visits(site.browser(), grown.page()).ofAnEditor(grown::oldestWaiting);
    }

    @Test
    @Order(2)
    void a_large_site_costs_little_more_than_a_small_one() {
        isHeldTo(visits(small, 100, SMALL), visits(large, COMMENTS / 100, COMMENTS));
    }

    private static Map<String, Runnable> visits(GrownSite site, int articles, int comments) {
        Grown grown = site.grown("grown", articles, comments);
        return new Visits(site.browser(), grown.page(), grown.reportable()).all();
    }

    private static void isHeldTo(Map<String, Runnable> small, Map<String, Runnable> large) {
        measure(small, large); // otherwise what comes first is measured while Java still compiles
        Map<String, Cost> costs = measure(small, large);
        costs.forEach((what, cost) -> System.out.printf(
                "| %s | %.2f ms | %.2f ms | %.2f |%n", what, cost.small, cost.large, cost.large / cost.small));
        assertThat(costs)
                .allSatisfy((what, cost) -> assertThat(cost.large)
                        .as(what)
                        .isLessThanOrEqualTo(Math.max(MOST * cost.small, cost.small + NOISE_MILLIS)));
    }

    /** Medians of many times, in milliseconds. */
    private record Cost(double small, double large) {}

    private static Map<String, Cost> measure(Map<String, Runnable> small, Map<String, Runnable> large) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        small.forEach((what, visit) -> costs.put(what, inTurn(visit, large.get(what))));
        return costs;
    }

    private static Cost inTurn(Runnable small, Runnable large) {
        double[] millisOfSmall = new double[TIMES];
        double[] millisOfLarge = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            millisOfSmall[i] = millis(small);
            millisOfLarge[i] = millis(large);
        }
        return new Cost(median(millisOfSmall), median(millisOfLarge));
    }

    private static double millis(Runnable visit) {
        long before = System.nanoTime();
        visit.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(double[] millis) {
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }
}
