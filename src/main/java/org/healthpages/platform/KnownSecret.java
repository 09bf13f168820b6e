package org.healthpages.platform;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Starts no site whose secret is not the one that its database was filled under: receipts would open nothing, and a reader
 * would count twice, once on each node. The database keeps a fingerprint, which does not lead back to the secret.
 */
@Component
@ConditionalOnWebApplication
class KnownSecret implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final String fingerprint;
    private final boolean takesNew;

    KnownSecret(Secret secret, JdbcClient jdbc, @Value("${healthpages.take-new-secret:false}") boolean takesNew) {
        this.jdbc = jdbc;
        this.fingerprint = Secret.sha256(secret.code("fingerprint"));
        this.takesNew = takesNew;
    }

    /** The secret is not the one that the database knows. */
    static final class Unknown extends RuntimeException {
        Unknown() {
            super("The secret is not the one under which this database was filled.");
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (takesNew) {
            jdbc.sql("delete from known_secret").update();
        }
        if (!known().orElseGet(this::remembered).equals(fingerprint)) {
            throw new Unknown();
        }
    }

    private Optional<String> known() {
        return jdbc.sql("select fingerprint from known_secret")
                .query(String.class)
                .optional();
    }

    /** Two nodes may start on a new database together: the first one's counts. */
    private String remembered() {
        try {
            jdbc.sql("insert into known_secret (id, fingerprint) values (1, ?)")
                    .param(fingerprint)
                    .update();
            return fingerprint;
        } catch (DuplicateKeyException another) {
            return known().orElseThrow();
        }
    }
}
