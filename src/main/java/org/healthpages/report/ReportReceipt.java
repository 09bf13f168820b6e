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
        return switch (outcome) {
            case WITHDRAWN, EXPIRED -> "gone";
            case REMOVED, REFUSED -> isBack() ? "put back" : "removed";
            default -> later();
        };
    }

    private boolean isBack() {
        return now == Act.RESTORED || now == Act.REVERSED || now == Act.KEPT;
    }

    /** What became of a comment that was kept at first. Only what was taken down is appealed against or erased. */
    private String later() {
        if (now == Act.WITHDRAWN || now == Act.EXPIRED) {
            return "gone later";
        }
        return now == Act.REMOVED || now == Act.APPEALED || now == Act.UPHELD || now == Act.ERASED
                ? "removed later"
                : "kept";
    }
}
