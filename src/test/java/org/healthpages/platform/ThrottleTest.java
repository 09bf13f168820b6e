package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.healthpages.platform.Throttle.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {
    private static final Limit THREE_A_DAY = new Limit("comment", 3, Duration.ofDays(1));

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Throttle throttle = new Throttle(true, meters);

    @Test
    void one_key_may_do_one_thing_so_often_and_no_more() {
        take(3, THREE_A_DAY, "key");

        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> throttle.take(THREE_A_DAY, "key"));
        assertThat(meters.counter("healthpages.refusals", "limit", "comment").count())
                .isOne();
    }

    @Test
    void who_is_too_fast_is_told_how_long_to_wait() {
        take(3, THREE_A_DAY, "key");

        TooManyRequests refusal = catchThrowableOfType(TooManyRequests.class, () -> throttle.take(THREE_A_DAY, "key"));

        assertThat(refusal.seconds())
                .isBetween(Duration.ofHours(7).toSeconds(), Duration.ofHours(8).toSeconds());
    }

    @Test
    void other_keys_and_other_things_have_shares_of_their_own() {
        take(3, THREE_A_DAY, "key");

        assertThatNoException().isThrownBy(() -> take(3, THREE_A_DAY, "another key"));
        assertThatNoException().isThrownBy(() -> take(3, new Limit("rating", 3, Duration.ofDays(1)), "key"));
    }

    @Test
    void who_is_forgiven_has_the_whole_share_again() {
        take(3, THREE_A_DAY, "key");

        throttle.forgive(THREE_A_DAY, "key");

        assertThatNoException().isThrownBy(() -> take(3, THREE_A_DAY, "key"));
        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> throttle.take(THREE_A_DAY, "key"));
    }

    @Test
    void limits_can_be_switched_off_for_load_tests() {
        Throttle off = new Throttle(false, meters);

        assertThatNoException().isThrownBy(() -> {
            for (int i = 0; i < 100; i++) {
                off.take(THREE_A_DAY, "key");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT0.001S, 1", "PT1S, 1", "PT1.001S, 2", "PT59.5S, 60", "PT10M, 600"})
    void the_wait_is_told_in_whole_seconds_rounded_up(Duration wait, long seconds) {
        assertThat(new TooManyRequests(wait).seconds()).isEqualTo(seconds);
    }

    private void take(int times, Limit limit, String key) {
        for (int i = 0; i < times; i++) {
            throttle.take(limit, key);
        }
    }
}
