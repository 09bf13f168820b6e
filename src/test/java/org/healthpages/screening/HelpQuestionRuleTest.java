package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpQuestionRuleTest {
    private final HelpQuestionRule rule = new HelpQuestionRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can anyone tell me | can anyone",
                "Should I walk? | Should I",
                "It clicks. Is it normal? | Is it normal",
            })
    void a_call_for_help_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should I walk, I walk.",
                "Who knew?",
                "I should I know",
                "What can I do. Nothing.",
            })
    void a_question_that_makes_a_point_is_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
