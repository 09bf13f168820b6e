package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionRuleTest {
    private final RepetitionRule rule = new RepetitionRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nooooo | ooooo",
                "yes!!!! | !!!!",
                "why?!?! | ?!?!",
                "AAAAH | AAAA",
                "😀😀😀😀 | 😀😀😀😀",
            })
    void the_same_character_many_times_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soo good",
                "noo",
                "yes!!!",
                "xxxx",
                "wait.....",
                "10000",
                "-----",
            })
    void habits_of_writing_pass(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
