package org.healthpages.report;

import org.healthpages.logbook.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the private address shows somebody who reported a comment: never a word about who wrote it.
 *
 * @param outcome what was decided after the report; null while it is open
 * @param now what was decided last; another act than the outcome where somebody looked again
 */
record ReportReceipt(
        String code,
        ReportReason reason,
        boolean withdrawn,
        @Nullable Act outcome,
        @Nullable Act now) {
    public String path() {
        return "/receipts/" + code;
    }

    public boolean isAtRisk() {
        return reason.neverHides();
    }

    public boolean isWithdrawable() {
        return outcome == null && !withdrawn;
    }

    /** Which sentence tells what came of it. */
    public String story() {
        if (withdrawn) {
            return "withdrawn";
        }
        if (outcome == null) {
            return "open";
        }
        if (outcome == Act.WITHDRAWN) {
            return "gone";
        }
        if (outcome == Act.REMOVED) {
            return now == Act.RESTORED || now == Act.KEPT ? "put back" : "removed";
        }
        return now == Act.REMOVED ? "removed later" : now == Act.WITHDRAWN ? "gone later" : "kept";
    }
}
