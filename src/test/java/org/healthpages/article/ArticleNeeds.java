package org.healthpages.article;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What a page needs to know before it says that nothing is here. */
@TestConfiguration(proxyBeanMethods = false)
public class ArticleNeeds {
    @Bean
    FormerAddresses formerAddresses() {
        return mock();
    }

    @Bean
    WithdrawnArticles withdrawnArticles() {
        return mock();
    }
}
