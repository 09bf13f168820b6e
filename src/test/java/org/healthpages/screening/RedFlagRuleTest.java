package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagRuleTest {
    private final RedFlagRule rule = new RedFlagRule();

    @Test
    void a_symptom_of_our_own_list_is_found_where_the_page_has_none() {
        assertThat(Found.by(rule, "A FEVER, and numbness in both legs")).containsExactly("FEVER", "numbness");
    }

    @Test
    void a_page_that_lists_symptoms_is_asked_for_those_alone() {
        var page = new PageWords("", List.of("blue toes", "can\u2019t swallow"));

        assertThat(Found.on(page, rule, "Blue  toes and a fever. I can't swallow"))
                .containsExactly("Blue  toes", "can't swallow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no numbness",
                "without any fever",
                "I never had any numbness",
                "it is not numbness",
                "feverish",
                "my bowls club",
            })
    void what_is_denied_passes(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
