package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberRuleTest {
    private final NhsNumberRule rule = new NhsNumberRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it is 943 476 5919 | 943 476 5919",
                "9434765919 | 9434765919",
                "943-476-5919 | 943-476-5919",
            })
    void a_number_whose_last_digit_checks_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5918",
                "94347659190",
                "1 943 476 5919",
                "+9434765919",
                "000 000 0000",
            })
    void other_numbers_of_ten_digits_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
