package org.healthpages.correction;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the desk's navigation needs to count corrections, and what articles and the queue show of them. */
@TestConfiguration(proxyBeanMethods = false)
public class CorrectionNeeds {
    @Bean
    OpenCorrections openCorrections() {
        return mock();
    }

    @Bean
    SettledCorrections settledCorrections() {
        return mock();
    }
}
