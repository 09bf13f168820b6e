package org.healthpages.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.healthpages.platform.Secret;

/** That whoever knows a code may choose the password of an account, once and for a time. The code itself is not kept. */
@Entity
class Invitation {
    @Id
    private long account;

    private String code;
    private Instant expiresAt;

    protected Invitation() {}

    Invitation(long account, String code, Instant expiresAt) {
        this.account = account;
        this.code = Secret.sha256(code);
        this.expiresAt = expiresAt;
    }

    long account() {
        return account;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
