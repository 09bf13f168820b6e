package org.healthpages.account;

import java.time.Clock;
import java.util.EnumSet;
import org.healthpages.platform.Secret;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes accounts, and passwords that are shown once to the person who asked for them. */
@Component
class MakesAccounts {
    private static final int PASSWORD_BYTES = 12; // 96 random bits, 16 characters

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    MakesAccounts(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** An account made by the operator holds every role: a site must never be without an administrator. */
    void make(String name, String password) {
        accounts.save(new Account(name, encoder.encode(password), EnumSet.allOf(Role.class), clock.instant()));
    }

    static String newPassword() {
        return Secret.random(PASSWORD_BYTES);
    }
}
