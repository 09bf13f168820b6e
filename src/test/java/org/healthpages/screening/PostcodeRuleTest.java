package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeRuleTest {
    private final PostcodeRule rule = new PostcodeRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I live at LS6 3AB now | LS6 3AB",
                "ls63ab | ls63ab",
                "SW1A 1AA | SW1A 1AA",
                "EC1A 1BB | EC1A 1BB",
                "M1 1AE | M1 1AE",
                "W1A 0AX | W1A 0AX",
                "B33 8TH | B33 8TH",
            })
    void a_whole_postcode_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "around LS6",
                "my L4 5th time",
                "L5 1st",
                "b12 5ug",
                "ZZ9 9ZZ",
                "T12 3AB",
                "M1A 1AE",
                "L4 5SMO",
                "C5 6AB",
            })
    void half_of_one_and_what_looks_like_one_is_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
