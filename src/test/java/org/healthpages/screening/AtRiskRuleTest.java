package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtRiskRuleTest {
    private final AtRiskRule rule = new AtRiskRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to die",
                "i WANT TO DIE.",
                "Some days I think of suicide, mostly at night",
                "I cannot\n\tgo   on",
                "I can't go on",
                "I can\u2019t go on",
                "(suicidal)",
                "\"end my life\"",
                "self-harm",
                "There is no way forward for me",
            })
    void somebody_who_may_come_to_harm_is_marked(String words) {
        assertThat(rule.marks(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "These exercises helped me",
                "I want to diet",
                "The suicidality scale",
                "I cannot go onto my knees",
                "Do not overdosed",
                "My back was killing me",
            })
    void other_words_are_not(String words) {
        assertThat(rule.marks(words)).isFalse();
    }

    @Test
    void lines_of_explanation_are_no_phrases() {
        assertThat(rule.marks("# Phrases that bring a comment to the top of the editors' queue"))
                .isFalse();
    }
}
