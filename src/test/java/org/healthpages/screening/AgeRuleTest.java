package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRuleTest {
    private final AgeRule rule = new AgeRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am 14 | I am 14",
                "im 15, really | im 15",
                "I am fifteen years old | I am fifteen years old",
                "my 12-year-old daughter | 12-year-old daughter",
                "my son is 13 and tall | son is 13",
                "im in year 9 | im in year 9",
                "aged 9 | aged 9",
            })
    void somebody_under_16_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am 16",
                "im 17 and hurt",
                "I am 15 weeks in",
                "I am 12 stone",
                "a 10 year old mattress",
                "I am 5.5 feet",
                "aged 150",
                "I am 8 out of 10",
            })
    void other_numbers_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
