package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialHandleRuleTest {
    private final SocialHandleRule rule = new SocialHandleRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am @backpainbob there | @backpainbob",
                "insta: bendy_brenda | insta: bendy_brenda",
                "Find me on TikTok | Find me on TikTok",
                "my instagram is bendy | my instagram is bendy",
            })
    void a_name_on_a_network_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example.org",
                "@ 10pm",
                "Facebook is full of advice",
                "I saw it on YouTube",
            })
    void talk_about_networks_is_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
