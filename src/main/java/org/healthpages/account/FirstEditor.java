package org.healthpages.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Makes the first account, with every role, before the port opens and only while there is none. */
@Component
@ConditionalOnWebApplication
public class FirstEditor implements SmartInitializingSingleton {
    private final Accounts accounts;
    private final MakesAccounts makes;
    private final String name;
    private final String password;
    private @Nullable Credentials made;

    FirstEditor(
            Accounts accounts,
            MakesAccounts makes,
            @Value("${healthpages.first-editor.name:editor}") String name,
            @Value("${healthpages.first-editor.password:}") String password) {
        this.accounts = accounts;
        this.makes = makes;
        this.name = name;
        this.password = password;
    }

    /** A name and the password that was made up for it. */
    public record Credentials(String name, String password) {}

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.count() > 0) {
            return;
        }
        if (name.isBlank() || name.length() > Account.MOST_NAME_CHARACTERS) {
            throw new IllegalStateException("healthpages.first-editor.name must have between 1 and "
                    + Account.MOST_NAME_CHARACTERS + " characters");
        }
        boolean chosen = !password.isEmpty();
        Credentials first = new Credentials(name, chosen ? password : MakesAccounts.newPassword());
        try {
            makes.make(first.name(), first.password());
            made = chosen ? null : first;
        } catch (DataIntegrityViolationException e) {
            if (accounts.count() == 0) {
                throw e;
            }
            made = null; // another node made it, and prints the password
        }
    }

    /** What must be told once: empty unless this start made the account and made its password up. */
    public Optional<Credentials> made() {
        return Optional.ofNullable(made);
    }
}
