package org.healthpages.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keys of the neighbourhood that a request comes from, for limits and bursts only. An address is never stored: a key is
 * an HMAC of the /24 (IPv6: the /48) under a secret that is made daily and destroyed after 30 days.
 */
@Component
public class AddressKeys {
    /** How long the secret of a day is kept, and with it the meaning of its keys. */
    public static final Period LIFE = Period.ofDays(30);

    private final Map<LocalDate, String> secrets = new ConcurrentHashMap<>();
    private final ClientAddress addresses;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    AddressKeys(ClientAddress addresses, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    public String today(HttpServletRequest request) {
        return on(London.today(clock), request);
    }

    /**
     * The key that this request would have had on an earlier day, so that neighbours are known across midnight.
     *
     * @param day a day whose secret may be gone by now: then it is today's that counts
     */
    public String on(LocalDate day, HttpServletRequest request) {
        byte[] secret = secretOf(day)
                .orElseGet(() -> secretOfToday(London.today(clock)))
                .getBytes(StandardCharsets.UTF_8);
        return Secret.base64url(
                Secret.hmac(secret, "address", new String(addresses.network(request), StandardCharsets.ISO_8859_1)));
    }

    /** Whether keys of a day can still be made, and so compared with. */
    public static boolean areKept(LocalDate day, LocalDate today) {
        return day.isAfter(today.minus(LIFE));
    }

    private Optional<String> secretOf(LocalDate day) {
        return Optional.ofNullable(secrets.get(day)).or(() -> {
            Optional<String> found = jdbc.sql("select secret from address_key_secret where made_on = ?")
                    .param(day)
                    .query(String.class)
                    .optional();
            found.ifPresent(secret -> secrets.put(day, secret));
            return found;
        });
    }

    /** In a transaction of its own: the day's secret must stay when what first needed it fails, and not make it fail. */
    private String secretOfToday(LocalDate today) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into address_key_secret (made_on, secret) values (?, ?)")
                            .params(today, Secret.random(32))
                            .update());
        } catch (DuplicateKeyException madeByAnother) {
            // two requests, or two nodes, began the day together: the first secret is the day's
        }
        return secretOf(today).orElseThrow();
    }

    /** On every node: each forgets what it remembers itself, too. */
    @Scheduled(fixedRateString = "PT1H")
    void destroyOld() {
        LocalDate today = London.today(clock);
        secrets.keySet().removeIf(day -> !areKept(day, today));
        jdbc.sql("delete from address_key_secret where made_on <= ?")
                .param(today.minus(LIFE))
                .update();
    }
}
