package org.healthpages.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.healthpages.article.ArticleLink;
import org.healthpages.article.PublishedArticles;
import org.healthpages.desk.Chart.Label;
import org.healthpages.desk.Chart.Series;
import org.healthpages.platform.London;
import org.healthpages.rating.ArticleRating;
import org.healthpages.rating.EditionRating;
import org.healthpages.rating.RatingSummaries;
import org.healthpages.rating.RatingSummary;
import org.healthpages.rating.RatingsInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up how a page was rated, edition by edition and month by month. */
@Component
class RatedPages {
    private static final int MONTHS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter BRIEF_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private final PublishedArticles articles;
    private final RatingSummaries summaries;
    private final RatingsInTime inTime;
    private final Clock clock;

    RatedPages(PublishedArticles articles, RatingSummaries summaries, RatingsInTime inTime, Clock clock) {
        this.articles = articles;
        this.summaries = summaries;
        this.inTime = inTime;
        this.clock = clock;
    }

    /** @return empty for a page that there never was */
    Optional<RatedPage> of(long article) {
        return articles.withId(article)
                .filter(link -> !summaries.countsOfEditions(article).isEmpty())
                .map(link -> rated(article, link));
    }

    private RatedPage rated(long article, ArticleLink link) {
        return new RatedPage(
                article, link.slug().path(), link.title(), editions(summaries.ofArticle(article)), months(article));
    }

    private static Chart editions(ArticleRating rating) {
        List<EditionRating> all = new ArrayList<>(rating.earlier());
        Collections.reverse(all);
        all.add(rating.current());
        return chart(
                "editions",
                "Average of each edition, out of five",
                "Edition of",
                Chart.Shape.BARS,
                all.stream()
                        .map(edition -> row(Label.of(DAY.format(edition.since())), edition.summary()))
                        .toList());
    }

    private Chart months(long article) {
        YearMonth now = YearMonth.from(London.today(clock));
        List<Row> rows = new ArrayList<>();
        for (int ago = MONTHS - 1; ago >= 0; ago--) {
            rows.addAll(month(article, now.minusMonths(ago)));
        }
        return chart("months", "Average of each month, out of five", "Month", Chart.Shape.LINES, rows);
    }

    /** A month in which another edition appeared has a row for each that was rated. */
    private List<Row> month(long article, YearMonth month) {
        List<RatingsInTime.Rated> rated = inTime.between(article, startOf(month), startOf(month.plusMonths(1)));
        return rated.isEmpty()
                ? List.of(new Row(label(month, null), null, 0))
                : rated.stream()
                        .map(edition -> row(label(month, edition.since()), edition.summary()))
                        .toList();
    }

    private static Instant startOf(YearMonth month) {
        return London.startOf(month.atDay(1));
    }

    private static Label label(YearMonth month, @Nullable LocalDate edition) {
        String name = MONTH.format(month);
        return new Label(
                edition == null ? name : name + ", edition of " + DAY.format(edition), BRIEF_MONTH.format(month));
    }

    /** @param average null where too few have rated */
    private record Row(Label label, @Nullable Double average, long number) {}

    private static Row row(Label label, RatingSummary summary) {
        return new Row(label, LowRatedPages.stars(summary), summary.count());
    }

    private static Chart chart(String id, String title, String heading, Chart.Shape shape, List<Row> rows) {
        return new Chart(
                id,
                title,
                heading,
                shape,
                Unit.STARS,
                rows.stream().map(Row::label).toList(),
                List.of(
                        new Series(
                                "Average",
                                Unit.STARS,
                                rows.stream()
                                        .<@Nullable Double>map(Row::average)
                                        .toList()),
                        new Series(
                                "Ratings",
                                Unit.NUMBER,
                                rows.stream()
                                        .<@Nullable Double>map(row -> (double) row.number())
                                        .toList())));
    }
}
