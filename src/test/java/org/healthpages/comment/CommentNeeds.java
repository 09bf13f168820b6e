package org.healthpages.comment;

import static org.mockito.Mockito.mock;

import org.healthpages.logbook.PastDecisions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What is needed to tell an editor that somebody was faster, and to know whether readers can post. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommentSettings.class)
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
    PastDecisions pastDecisions() {
        return mock();
    }
}
