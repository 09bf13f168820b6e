package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeguardingRuleTest {
    private final SafeguardingRule rule = new SafeguardingRule();

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
        assertThat(rule.in(SentText.body(words))).isPresent();
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
        assertThat(rule.in(SentText.body(words))).isEmpty();
    }

    @Test
    void lines_of_explanation_are_no_phrases() {
        assertThat(rule.in(SentText.body("# Phrases of a writer who may be in danger now")))
                .isEmpty();
    }
}
