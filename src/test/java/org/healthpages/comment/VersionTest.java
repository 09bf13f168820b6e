package org.healthpages.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @Test
    void a_number_is_the_version_that_was_seen() {
        assertThat(Version.of("1")).isEqualTo(1);
        assertThat(Version.of("999999999")).isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1.0", "one", "1,2", "9999999999", "\u0661", "null"})
    void what_is_missing_or_no_number_is_no_version_that_words_ever_have(String text) {
        assertThat(Version.of(text)).isZero();
    }
}
