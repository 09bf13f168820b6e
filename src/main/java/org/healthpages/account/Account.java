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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who works at the desk. */
@Entity
class Account {
    static final int MOST_NAME_CHARACTERS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String passwordHash;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(String name, String passwordHash, Set<Role> roles, Instant now) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.createdAt = now;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    Editor toEditor() {
        return new Editor(id == null ? 0 : id, name, passwordHash, Set.copyOf(roles));
    }
}
