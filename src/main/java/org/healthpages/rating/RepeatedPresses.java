package org.healthpages.rating;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.healthpages.platform.ReaderKeys;
import org.springframework.stereotype.Component;

/**
 * Readers press twice on a slow line, and before the first answer they have no cookie: the same stars for the same edition
 * from the same network within two seconds are one reader's. Two neighbours who agree within two seconds count once.
 */
@Component
class RepeatedPresses {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, String> readers = Caffeine.newBuilder()
            .expireAfterWrite(A_MOMENT)
            .maximumSize(MOST_REMEMBERED)
            .build();

    /** The value of the new cookie: that of the first press, or a fresh one. */
    String reader(String addressKey, long edition, int stars) {
        return readers.get(addressKey + ' ' + edition + ' ' + stars, first -> ReaderKeys.fresh());
    }
}
