package org.healthpages.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.healthpages.mail.DailyNews;
import org.healthpages.mail.Letter;
import org.healthpages.mail.Matter;
import org.healthpages.mail.News;
import org.healthpages.mail.Span;
import org.healthpages.platform.London;
import org.springframework.stereotype.Component;

/** Tells the desk of pages and videos whose review falls due: on the day itself, and once ahead of it. */
@Component
class ReviewNews implements DailyNews {
    static final int DAYS_AHEAD = 14;

    private final DueReviews reviews;

    ReviewNews(DueReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Letter letter() {
        return Letter.REVIEWS;
    }

    @Override
    public List<News> in(Span span) {
        List<LocalDate> days = reviews.on(span.today().plusDays(DAYS_AHEAD)).stream()
                .map(DueReview::dueOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return Stream.of(
                        news(Matter.REVIEW_DUE, days, span::has),
                        news(Matter.REVIEW_SOON, days, day -> span.hasAhead(day, DAYS_AHEAD)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<News> news(Matter matter, List<LocalDate> days, Predicate<LocalDate> isNews) {
        List<LocalDate> fresh = days.stream().filter(isNews).toList();
        return fresh.isEmpty() ? List.of() : List.of(new News(matter, fresh.size(), London.startOf(fresh.get(0))));
    }
}
