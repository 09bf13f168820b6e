package org.healthpages.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Knows who is still what they were when they signed in. What a new password, other roles or the end of an account is to end is
 * deleted at once; a sign-in that was on its way at that moment is kept afterwards, and is found here.
 */
@Component
class CurrentEditors {
    private final Accounts accounts;

    CurrentEditors(Accounts accounts) {
        this.accounts = accounts;
    }

    boolean include(Editor signedIn) {
        return accounts.findByName(signedIn.name()).flatMap(Account::toEditor).equals(Optional.of(signedIn));
    }
}
