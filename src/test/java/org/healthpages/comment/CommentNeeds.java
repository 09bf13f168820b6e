package org.healthpages.comment;

import static org.mockito.Mockito.mock;

import org.healthpages.logbook.PastDecisions;
import org.healthpages.retention.RetentionPeriods;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What is needed to tell an editor that somebody was faster and how many appeals are open, and the rooms' settings. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties({CommentSettings.class, RetentionPeriods.class})
public class CommentNeeds {
    @Bean
    DeskComments deskComments() {
        return mock();
    }

    @Bean
    SeenWords seenWords() {
        return mock();
    }

    @Bean
    Sendings sendings() {
        return mock();
    }

    @Bean
    QueuedComments queuedComments() {
        return mock();
    }

    @Bean
    DiscussedEditions discussedEditions() {
        return mock();
    }

    @Bean
    PrivateNotes privateNotes() {
        return mock();
    }

    @Bean
    RedactedComments redactedComments() {
        return mock();
    }

    @Bean
    StandingReplies standingReplies() {
        return mock();
    }

    @Bean
    PastDecisions pastDecisions() {
        return mock();
    }

    @Bean
    OpenAppeals openAppeals() {
        return mock();
    }
}
