package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRuleTest {
    private final LinkRule rule = new LinkRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/a?b=1 there | https://example.org/a?b=1",
                "www.example.com. | www.example.com",
                "EXAMPLE.CO.UK/back | EXAMPLE.CO.UK/back",
            })
    void an_address_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example.org",
                "I start.Then I stop",
                "e.g. this",
                "3.30pm",
                "back.It",
            })
    void other_words_with_points_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
