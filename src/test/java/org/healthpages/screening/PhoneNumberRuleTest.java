package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberRuleTest {
    private final PhoneNumberRule rule = new PhoneNumberRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ring me on 07700 900123 any day | 07700 900123",
                "07700900123 | 07700900123",
                "+44 7700 900123 | +44 7700 900123",
                "+44 (0)7700 900123 | +44 (0)7700 900123",
                "0161 496 0123. | 0161 496 0123",
                "(020) 7946 0123 | (020) 7946 0123",
                "01632-960-123 | 01632-960-123",
                "call +1 202 555 0143 | +1 202 555 0143",
                "０７７００ ９００１２３ | ０７７００ ９００１２３",
            })
    void a_number_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press-ups 10 30",
                "10 20 30 40 50 60",
                "0 1 2 3 4 5 6 7 8 9 10 on the pain scale",
                "call 999 or 111",
                "Samaritans are on 116 123",
                "since 18.09.2014 11.30",
                "my NHS number is 943 476 5919",
                "3 x 10 reps, 2 x 15 reps, 1 x 20 reps",
                "2014-09-18 and 2016-09-18",
            })
    void other_digits_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
