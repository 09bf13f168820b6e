package org.healthpages.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingFormTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void one_to_five_stars_are_taken(int stars) {
        assertThat(new RatingForm(String.valueOf(stars)).toStars()).contains(stars);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0", "6", "-1", "3.5", "05", "5,4", " 5", "five", "\u0665", "99999999999"})
    void anything_else_is_no_number_of_stars(String stars) {
        assertThat(new RatingForm(stars).toStars()).isEmpty();
    }
}
