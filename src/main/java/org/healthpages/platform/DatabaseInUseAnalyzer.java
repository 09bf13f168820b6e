package org.healthpages.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly what H2's error 90020 means. */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final int DATABASE_ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return cause.getErrorCode() == DATABASE_ALREADY_OPEN
                ? new FailureAnalysis(
                        "A running site holds the database.",
                        "Stop the site first, or name another folder with healthpages.data-dir.",
                        cause)
                : null;
    }
}
