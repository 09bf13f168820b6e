package org.healthpages.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Component;

/** Which pages of the desk are open to who is signed in: {@link DeskSecurity} alone knows, and the menu asks it. */
@Component("deskLinks") // the name by which the menu finds it
@ConditionalOnWebApplication
public class DeskLinks {
    private final WebInvocationPrivilegeEvaluator rules;

    DeskLinks(WebInvocationPrivilegeEvaluator rules) {
        this.rules = rules;
    }

    public boolean isOpen(String path) {
        return rules.isAllowed(path, SecurityContextHolder.getContext().getAuthentication());
    }
}
