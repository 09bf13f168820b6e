package org.healthpages.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
@ConfigurationProperties("healthpages.at-once")
record Capacity(
        @DefaultValue("0") int readers,
        @DefaultValue("4") int desk,
        @DefaultValue("24") int waiting,
        @DefaultValue("300ms") Duration patience,
        @DefaultValue("50") int forms,
        @DefaultValue("10") int deskForms,
        @DefaultValue("10s") Duration formTime,
        @DefaultValue("50") int files) {
    Capacity {
        if (readers == 0) {
            readers = Math.min(16, Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
        }
    }
}
