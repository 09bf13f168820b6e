package org.healthpages.account;

import java.time.Clock;
import java.util.Set;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account other roles, or ends it. What it may do changes at once: whoever is signed in with it is signed out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChangesAccounts {
    private final Accounts accounts;
    private final EndsSessions sessions;
    private final Clock clock;

    ChangesAccounts(Accounts accounts, EndsSessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Nobody could look after accounts any more. */
    public static class LastAdministrator extends RuntimeException {
        LastAdministrator() {
            super("This is the only account that can look after accounts. Make another administrator first.");
        }
    }

    /** @throws LastAdministrator where nobody else would be one */
    public void give(long id, Set<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(id);
        }
        Account account = account(id);
        account.give(roles);
        accounts.save(account);
        sessions.of(account.name());
    }

    /** @throws LastAdministrator where nobody else would be one */
    public void disable(long id) {
        requireAnotherAdministrator(id);
        Account account = account(id);
        account.disable(clock.instant());
        accounts.save(account);
        sessions.of(account.name());
    }

    public void enable(long id) {
        Account account = account(id);
        account.enable();
        accounts.save(account);
    }

    private Account account(long id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private void requireAnotherAdministrator(long id) {
        boolean another = accounts.holdAdministrators().stream()
                .filter(administrator -> administrator.id() != id)
                .anyMatch(administrator -> administrator.toEditor().isPresent());
        if (!another) {
            throw new LastAdministrator();
        }
    }
}
