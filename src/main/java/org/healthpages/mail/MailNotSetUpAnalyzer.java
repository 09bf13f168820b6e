package org.healthpages.mail;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing, instead of where in the program that was noticed. */
class MailNotSetUpAnalyzer extends AbstractFailureAnalyzer<MailNotSetUp> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MailNotSetUp cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set it right, or leave healthpages.mail.to out: then there is no mail.",
                cause);
    }
}
