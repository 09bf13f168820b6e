package org.healthpages.account;

import java.util.Set;
import java.util.stream.Collectors;

/** An account as administrators see it. */
public record DeskAccount(long id, String name, Set<Role> roles, AccountState state) {
    public String rolesInWords() {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    public boolean isDisabled() {
        return state == AccountState.DISABLED;
    }

    public boolean isInvited() {
        return state == AccountState.INVITED;
    }
}
