package org.healthpages.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A person who works at the desk. What was not changed is not written: the account may have been disabled while a new password
 * was worked out, which takes a while.
 */
@Entity
@DynamicUpdate
class Account {
    static final int MOST_NAME_CHARACTERS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private @Nullable String passwordHash;
    private Instant createdAt;
    private @Nullable Instant disabledAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(String name, @Nullable String passwordHash, Set<Role> roles, Instant now) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.createdAt = now;
    }

    /** One that nobody can sign in with before the invitation was accepted. */
    static Account invited(String name, Set<Role> roles, Instant now) {
        return new Account(name, null, roles, now);
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void give(Set<Role> others) {
        roles.clear();
        roles.addAll(others);
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    /** Null where the invitation was not accepted yet. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** Empty where nobody may sign in with it. */
    Optional<Editor> toEditor() {
        return state() == AccountState.ACTIVE
                ? Optional.of(new Editor(id(), name, String.valueOf(passwordHash), Set.copyOf(roles)))
                : Optional.empty();
    }

    DeskAccount toDeskAccount() {
        return new DeskAccount(id(), name, Set.copyOf(roles), state());
    }

    private AccountState state() {
        if (disabledAt != null) {
            return AccountState.DISABLED;
        }
        return passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String name() {
        return name;
    }
}
