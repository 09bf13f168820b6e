package org.healthpages.account;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the desk needs to know who is there. */
@TestConfiguration(proxyBeanMethods = false)
@Import({DeskSecurity.class, DeskLinks.class})
public class DeskNeeds {
    public static final Editor ADA = new Editor(3, "ada", "", EnumSet.allOf(Role.class));

    /** Where no account is, every editor is what they were. */
    @Bean
    CurrentEditors currentEditors(ObjectProvider<Accounts> accounts) {
        Accounts some = accounts.getIfAvailable();
        return some == null ? everybody() : new CurrentEditors(some);
    }

    static CurrentEditors everybody() {
        CurrentEditors everybody = mock();
        given(everybody.include(any())).willReturn(true);
        return everybody;
    }

    /** An editor who holds every role. */
    public static RequestPostProcessor ada() {
        return user(ADA);
    }

    /** An editor who writes articles and decides about no comments. */
    public static RequestPostProcessor aWriter() {
        return user(new Editor(4, "grace", "", Set.of(Role.WRITER)));
    }
}
