package org.healthpages.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.healthpages.rating.ArticleRating.Count;
import org.junit.jupiter.api.Test;

class ArticleRatingTest {
    private static final LocalDate FIRST = LocalDate.parse("2008-12-01");
    private static final LocalDate SECOND = LocalDate.parse("2015-05-04");
    private static final LocalDate THIRD = LocalDate.parse("2020-01-31");

    @Test
    void each_edition_has_its_own_ratings_and_its_own_time() {
        ArticleRating rating = ArticleRating.of(
                List.of(new Count(3, THIRD, null, null), new Count(2, SECOND, 5, 4L), new Count(1, FIRST, 4, 5L)));

        assertThat(rating.current().since()).isEqualTo(THIRD);
        assertThat(rating.current().until()).isNull();
        assertThat(rating.current().summary().count()).isZero();
        assertThat(rating.earlier()).extracting(EditionRating::since).containsExactly(SECOND, FIRST);
        assertThat(rating.earlier()).extracting(EditionRating::until).containsExactly(THIRD, SECOND);
        assertThat(rating.earlier())
                .extracting(edition -> edition.summary().count())
                .containsExactly(4L, 5L);
    }

    @Test
    void four_ratings_are_too_few_for_an_average_and_five_are_enough() {
        assertThat(ArticleRating.of(List.of(new Count(1, FIRST, 4, 4L)))
                        .current()
                        .summary()
                        .hasAverage())
                .isFalse();
        assertThat(ArticleRating.of(List.of(new Count(1, FIRST, 4, 3L), new Count(1, FIRST, 1, 2L)))
                        .current()
                        .summary()
                        .hasAverage())
                .isTrue();
    }

    @Test
    void the_edition_before_stands_in_while_too_few_have_rated_the_current_one() {
        assertThat(two(4, 5).standIn()).isEqualTo(two(4, 5).earlier().get(0));
        assertThat(two(5, 5).standIn())
                .as("the current edition speaks for itself")
                .isNull();
        assertThat(two(4, 4).standIn())
                .as("neither has enough: the count alone")
                .isNull();
    }

    @Test
    void a_first_edition_has_none_before_it() {
        assertThat(ArticleRating.of(List.of(new Count(1, FIRST, 4, 4L))).standIn())
                .isNull();
    }

    private static ArticleRating two(long current, long before) {
        return ArticleRating.of(List.of(new Count(2, SECOND, 3, current), new Count(1, FIRST, 4, before)));
    }
}
