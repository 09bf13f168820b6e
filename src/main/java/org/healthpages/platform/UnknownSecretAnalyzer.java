package org.healthpages.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about another secret. */
class UnknownSecretAnalyzer extends AbstractFailureAnalyzer<KnownSecret.Unknown> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KnownSecret.Unknown cause) {
        return new FailureAnalysis(
                cause.getMessage() + " Receipts would open nothing, and readers would count twice.",
                "Give every node the same secret: healthpages.secret, or the file \"secret\" in the data folder. Where it is"
                        + " lost, start once with --healthpages.take-new-secret=true. Old receipts then open nothing any more.",
                cause);
    }
}
