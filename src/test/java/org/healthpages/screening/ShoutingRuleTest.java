package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShoutingRuleTest {
    private final ShoutingRule rule = new ShoutingRule();

    @Test
    void four_words_in_capitals_are_shouting() {
        assertThat(Found.by(rule, "DO NOT go there, it is AWFUL, so AWFUL"))
                .containsExactly("DO", "NOT", "AWFUL", "AWFUL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO NOT go there, it is AWFUL",
                "NHS, NICE, GP, MRI, DVT, COPD, A&E and L4 L5 S1",
                "I AM A",
                "McKenzie MacDonald DeWitt VanDyke",
            })
    void three_are_not_and_neither_are_abbreviations(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
