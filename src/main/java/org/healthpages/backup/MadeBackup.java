package org.healthpages.backup;

import java.time.Instant;
import org.healthpages.platform.London;
import org.springframework.util.unit.DataSize;

/** A backup in the site's own folder. */
record MadeBackup(String name, Instant at, long bytes) {
    public String when() {
        return London.words(at);
    }

    public String size() {
        long kilobytes = DataSize.ofBytes(bytes).toKilobytes();
        return kilobytes < 10_000 ? Math.max(1, kilobytes) + " KB" : kilobytes / 1_024 + " MB";
    }
}
