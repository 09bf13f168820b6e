package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateRuleTest {
    private static final String SAID = "Walking each day for twenty minutes did more for my back than any tablet.";

    private final DuplicateRule rule = new DuplicateRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAID,
                "walking each day, for twenty minutes, did more for my back than ANY tablet!",
                "Walking each day for thirty minutes did more for my back than any tablet.",
                "Hello all. Walking each day for twenty minutes did more for my back than any tablet.",
            })
    void the_same_and_nearly_the_same_is_found(String text) {
        assertThat(isRepeated(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thank you",
                "!!!",
                "Walking each day did nothing for me, and no tablet did either.",
                "any tablet than back my for more did minutes twenty for day each walking",
            })
    void other_words_pass_and_so_do_thanks(String text) {
        assertThat(isRepeated(text)).isFalse();
    }

    private boolean isRepeated(String text) {
        var others = OtherTexts.of(List.of("Thank you", "!!!", "", SAID));
        return rule.in(new SentText("", text, PageWords.NONE, others)).isPresent();
    }
}
