package org.healthpages.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to who works at the desk. */
@Component
@Transactional(readOnly = true)
public class DeskAccounts {
    private final Accounts accounts;

    DeskAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<DeskAccount> byName() {
        return accounts.findAllByOrderByName().stream()
                .map(Account::toDeskAccount)
                .toList();
    }

    public Optional<DeskAccount> withId(long id) {
        return accounts.findById(id).map(Account::toDeskAccount);
    }
}
