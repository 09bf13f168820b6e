package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicineDoseRuleTest {
    private final MedicineDoseRule rule = new MedicineDoseRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "naproxen 500mg | naproxen 500mg",
                "500 mg of paracetamol | 500 mg of paracetamol",
                "two paracetamol | two paracetamol",
                "Amitriptyline, just 10 mg | Amitriptyline, just 10 mg",
            })
    void a_medicine_with_how_much_of_it_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paracetamol for ten days",
                "500 ml of milk",
                "I walked 500 m",
                "codeine. Then 500 mg of nothing",
                "paracetamols",
            })
    void the_one_without_the_other_is_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
