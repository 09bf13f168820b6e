package org.healthpages.authoring;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the desk needs to tell an editor that somebody else was faster. */
@TestConfiguration(proxyBeanMethods = false)
public class AuthoringNeeds {
    @Bean
    Manuscripts manuscripts() {
        return mock();
    }

    @Bean
    SavedRevisions savedRevisions() {
        return mock();
    }
}
