package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertisingRuleTest {
    private final AdvertisingRule rule = new AdvertisingRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buy now | buy now",
                "visit our website | visit our website",
                "Use code BACK10 | Use code",
            })
    void the_words_of_advertisements_are_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WordPress orders",
                "I bought it now",
                "discounting pain",
                "the resubscribed",
            })
    void the_same_letters_in_other_words_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
