package org.healthpages.report;

import java.time.Instant;
import org.healthpages.platform.London;

/** A report that nobody has decided about. */
public record OpenReport(long comment, ReportReason reason, String details, Instant at) {
    public String when() {
        return London.words(at);
    }
}
