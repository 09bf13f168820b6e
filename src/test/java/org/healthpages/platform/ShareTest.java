package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void who_comes_later_overtakes_nobody_who_waits() {
        Share share = new Share(1, 2, Duration.ofSeconds(10));
        List<String> served = new CopyOnWriteArrayList<>();
        assertThat(share.enter()).isTrue();
        Thread first = new Thread(() -> {
            if (share.enter()) {
                served.add("first");
                share.leave();
            }
        });
        first.start();
        while (first.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        share.leave();
        assertThat(share.enter()).isTrue();
        served.add("second");

        assertThat(served).containsExactly("first", "second");
    }
}
