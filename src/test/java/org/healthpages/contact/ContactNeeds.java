package org.healthpages.contact;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the desk's navigation and the privacy page need to know of messages. */
@TestConfiguration(proxyBeanMethods = false)
public class ContactNeeds {
    @Bean
    DeskMessages deskMessages() {
        return mock();
    }
}
