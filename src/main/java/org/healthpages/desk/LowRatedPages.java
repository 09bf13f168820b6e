package org.healthpages.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.healthpages.rating.ExplainedRatings;
import org.healthpages.rating.LowestRatings;
import org.healthpages.rating.RatingSummaries;
import org.healthpages.rating.RatingSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the pages with the lowest rating. */
@Component
class LowRatedPages {
    /** All tallies are passed over for it. */
    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private static final Limit SHOWN = Limit.of(10);

    private final LowestRatings lowest;
    private final RatingSummaries summaries;
    private final ExplainedRatings explained;
    private final Clock clock;

    private Found last = new Found(Instant.EPOCH, List.of());

    LowRatedPages(LowestRatings lowest, RatingSummaries summaries, ExplainedRatings explained, Clock clock) {
        this.lowest = lowest;
        this.summaries = summaries;
        this.explained = explained;
        this.clock = clock;
    }

    private record Found(Instant at, List<LowRatedPage> pages) {}

    /** Of at least so many ratings as an average needs; at most a minute old, and however many ask, one of them counts. */
    synchronized List<LowRatedPage> lowestFirst() {
        Instant now = clock.instant();
        if (!last.at().plus(FRESH_FOR).isAfter(now)) {
            last = new Found(now, find());
        }
        return last.pages();
    }

    private List<LowRatedPage> find() {
        return lowest.lowestFirst(RatingSummary.FEWEST_FOR_AN_AVERAGE, SHOWN).stream()
                .map(rated -> new LowRatedPage(
                        rated.article(),
                        rated.slug(),
                        rated.title(),
                        summaries.ofArticle(rated.article()),
                        explained.toldOf(rated.edition())))
                .toList();
    }

    static Chart chart(List<LowRatedPage> pages) {
        return new Chart(
                "lowest",
                "Pages with the lowest rating, out of five",
                "Page",
                Chart.Shape.BARS,
                Unit.STARS,
                pages.stream().map(page -> Chart.Label.of(page.title())).toList(),
                List.of(new Chart.Series(
                        "Average",
                        Unit.STARS,
                        pages.stream()
                                .<@Nullable Double>map(
                                        page -> stars(page.rating().current().summary()))
                                .toList())));
    }

    /** The average as readers see it; null where too few have rated. */
    static @Nullable Double stars(RatingSummary summary) {
        return summary.hasAverage() ? Double.valueOf(summary.average()) : null;
    }
}
