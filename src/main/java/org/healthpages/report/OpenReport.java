package org.healthpages.report;

import java.time.Instant;
import org.healthpages.platform.London;

/**
 * A report that nobody has decided about.
 *
 * @param withdrawn by the reader who sent it; it is shown only where it has hidden the comment
 */
public record OpenReport(long comment, ReportReason reason, String details, Instant at, boolean withdrawn) {
    public String when() {
        return London.words(at);
    }
}
