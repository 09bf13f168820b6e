package org.healthpages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressRuleTest {
    private final EmailAddressRule rule = new EmailAddressRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to jo.bloggs+back@example.co.uk. Thanks | jo.bloggs+back@example.co.uk",
                "JO@EXAMPLE.ORG | JO@EXAMPLE.ORG",
                "it is jo @ example.org | jo @ example.org",
                "jo (at) example.org please | jo (at) example.org",
                "jo [at] example [dot] com | jo [at] example [dot] com",
                "jo at example dot co dot uk | jo at example dot co dot uk",
            })
    void an_address_is_found(String text, String words) {
        assertThat(Found.by(rule, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three times @ 3.30pm",
                "@yogawithjo on there",
                "I looked at com ports",
                "2 @ 3.50 each",
                "meet me @ the gym. Then we walk",
                "a.b.c",
            })
    void other_words_with_an_at_or_a_point_are_not(String text) {
        assertThat(Found.by(rule, text)).isEmpty();
    }
}
