package org.healthpages.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffSettingsTest {
    @Test
    void a_sign_off_is_required_or_optional() {
        assertThat(new SignOffSettings("required", 14).isRequired()).isTrue();
        assertThat(new SignOffSettings(" optional ", 14).isRequired()).isFalse();
        assertThat(new SignOffSettings("optional", 14).linkLife()).isEqualTo(Duration.ofDays(14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Required", "true", "yes"})
    void nothing_else_starts_the_site(String mode) {
        assertThatThrownBy(() -> new SignOffSettings(mode, 14))
                .hasMessage("healthpages.sign-off must be optional or required, not \"" + mode + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 91})
    void a_link_lasts_a_day_at_least_and_three_months_at_most(int days) {
        assertThatThrownBy(() -> new SignOffSettings("optional", days)).hasMessageContaining("between 1 and 90");
    }
}
