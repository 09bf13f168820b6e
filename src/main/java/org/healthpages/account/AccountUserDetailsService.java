package org.healthpages.account;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class AccountUserDetailsService implements UserDetailsService {
    private final Accounts accounts;

    AccountUserDetailsService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Editor loadUserByUsername(String name) {
        return accounts.findByName(name)
                .flatMap(Account::toEditor)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with that"));
    }
}
