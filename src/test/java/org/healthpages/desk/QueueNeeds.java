package org.healthpages.desk;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the pages that have the queue's tabs need. */
@TestConfiguration(proxyBeanMethods = false)
public class QueueNeeds {
    @Bean
    QueueTabs queueTabs() {
        return mock();
    }
}
