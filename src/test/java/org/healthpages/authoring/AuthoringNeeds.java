package org.healthpages.authoring;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the desk needs to tell an editor that somebody else was faster, and readers who signed a page off. */
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

    /** Nobody has signed anything off. */
    @Bean
    PublishedSignOffs publishedSignOffs() {
        return mock();
    }
}
