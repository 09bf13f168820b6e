package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalInsuranceNumberRuleTest {
    private final NationalInsuranceNumberRule rule = new NationalInsuranceNumberRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NI AB 12 34 56 C | AB 12 34 56 C",
                "ab123456c | ab123456c",
                "QQ 12 34 56 C | QQ 12 34 56 C",
                "AB-12-34-56-C | AB-12-34-56-C",
            })
    void a_number_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB123456C",
                "AB 12 34 56 E",
                "DA 12 34 56 C",
                "ABC123456C",
                "AB1234567C",
            })
    void what_was_never_given_is_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
