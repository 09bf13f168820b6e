package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfanityRuleTest {
    private final ProfanityRule rule = new ProfanityRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what a load of Bollocks | Bollocks",
                "f**k this | f**k",
                "bloody  hell | bloody  hell",
            })
    void a_swear_word_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "assess",
                "cockerel",
                "Essex",
                "peacock",
            })
    void parts_of_words_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
