package org.healthpages.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one node does at the same time. What is more than that is refused at once, so that what was accepted stays quick.
 *
 * @param readers requests of readers at work; 0 means two for each processor, at least 4 and at most 16
 * @param desk requests of editors at work, who have a share of their own
 * @param waiting readers' requests that wait for their turn, and as many of editors
 * @param patience how long they wait
 * @param forms of readers that are being received: a slow line takes its time, and a thread for it
 * @param deskForms of editors that are being received
 * @param formTime how long a form may take to arrive
 * @param files of the media folder that are being sent
 */
@Validated
@ConfigurationProperties("healthpages.at-once")
record Capacity(
        @DefaultValue("0") @Min(0) @Max(MOST) int readers,
        @DefaultValue("4") @Min(1) @Max(MOST) int desk,
        @DefaultValue("24") @Min(0) @Max(MOST) int waiting,
        @DefaultValue("300ms") Duration patience,
        @DefaultValue("50") @Min(1) @Max(MOST) int forms,
        @DefaultValue("10") @Min(1) @Max(MOST) int deskForms,
        @DefaultValue("10s") Duration formTime,
        @DefaultValue("50") @Min(1) @Max(MOST) int files) {
    private static final int MOST = 10_000;

    Capacity {
        if (readers == 0) {
            readers = Math.min(16, Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
        }
    }

    /** How many threads of the server's can be held by all of this at the same time. */
    int threads() {
        return readers + desk + 2 * waiting + forms + deskForms + files;
    }
}
