package org.healthpages.comment;

import java.time.Clock;
import org.healthpages.retention.KeptForATime;
import org.healthpages.retention.RetentionPeriods;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long comments are kept in which state. What is hidden by reports is never erased before an editor has looked. */
@Configuration(proxyBeanMethods = false)
class CommentRetention {
    private final DueComments due;
    private final ExpiresComments expires;
    private final Clock clock;

    CommentRetention(DueComments due, ExpiresComments expires, Clock clock) {
        this.due = due;
        this.expires = expires;
        this.clock = clock;
    }

    @Bean
    KeptForATime keptWaiting(RetentionPeriods periods) {
        return kept(CommentState.WAITING, periods.waitingDays());
    }

    @Bean
    KeptForATime keptRefused(RetentionPeriods periods) {
        return kept(CommentState.REFUSED, periods.refusedDays());
    }

    @Bean
    KeptForATime keptRemoved(RetentionPeriods periods) {
        return kept(CommentState.REMOVED, periods.removedDays());
    }

    @Bean
    KeptForATime keptPublished(RetentionPeriods periods) {
        return kept(CommentState.PUBLISHED, periods.publishedDays());
    }

    private KeptForATime kept(CommentState state, int days) {
        return new KeptComments(state, days, due, expires, clock);
    }
}
