package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.healthpages.AtOnce;
import org.healthpages.DoorTest;
import org.healthpages.Given;
import org.healthpages.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
abstract class AddressKeysContract {
    private static final AtomicInteger YEARS = new AtomicInteger();

    @Autowired
    private AddressKeys keys;

    @Autowired
    private ClientAddress addresses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Given given;

    private LocalDate today;

    /** In a year of its own, so that no other test has made its secrets. */
    @BeforeEach
    void aDay() {
        today = LocalDate.of(2100 + YEARS.incrementAndGet(), 3, 2);
        clock.moveTo(London.startOf(today).plus(Duration.ofHours(12)));
    }

    @Test
    void neighbours_have_the_same_key_on_a_day() {
        assertThat(keys.today(from("192.0.2.1"))).isEqualTo(keys.today(from("192.0.2.254")));
        assertThat(keys.today(from("2001:db8:1:2::1"))).isEqualTo(keys.today(from("2001:db8:1:ffff::9")));
    }

    @Test
    void other_networks_have_other_keys() {
        Set<String> all = Set.of(
                keys.today(from("192.0.2.1")),
                keys.today(from("192.0.3.1")),
                keys.today(from("2001:db8:1::1")),
                keys.today(from("2001:db8:2::1")));

        assertThat(all).hasSize(4);
    }

    @Test
    void a_key_is_another_one_on_the_next_day_in_london() {
        clock.moveTo(Instant.parse(today.getYear() + "-07-01T22:59:59Z"));
        String lastSecond = keys.today(from("192.0.2.1"));

        clock.moveTo(Instant.parse(today.getYear() + "-07-01T23:00:00Z"));

        assertThat(keys.today(from("192.0.2.1"))).isNotEqualTo(lastSecond);
    }

    @Test
    void the_key_of_yesterday_can_be_asked_for_across_midnight() {
        String yesterday = keys.today(from("192.0.2.1"));

        clock.move(Duration.ofDays(1));

        assertThat(keys.on(today, from("192.0.2.77"))).isEqualTo(yesterday);
        assertThat(keys.on(today, from("198.51.100.1"))).isNotEqualTo(yesterday);
    }

    @Test
    void a_day_whose_secret_is_gone_counts_as_today() {
        assertThat(keys.on(today.minusDays(200), from("192.0.2.1"))).isEqualTo(keys.today(from("192.0.2.1")));
    }

    @Test
    void secrets_are_destroyed_after_thirty_days() {
        String then = keys.today(from("192.0.2.1"));

        clock.move(Duration.ofDays(29));
        keys.destroyOld();
        assertThat(secretsOf(today)).isOne();
        assertThat(keys.on(today, from("192.0.2.1"))).isEqualTo(then);

        clock.move(Duration.ofDays(1));
        keys.destroyOld();
        assertThat(secretsOf(today)).isZero();
        assertThat(keys.on(today, from("192.0.2.1"))).isNotEqualTo(then);
    }

    @Test
    void a_key_survives_a_restart_within_the_day() {
        String before = keys.today(from("192.0.2.1"));

        AddressKeys restarted = new AddressKeys(addresses, jdbc, transactions, clock);

        assertThat(restarted.today(from("192.0.2.1"))).isEqualTo(before);
    }

    @Test
    void many_who_begin_the_day_together_share_its_secret() {
        Set<String> seen = ConcurrentHashMap.newKeySet();

        List<Throwable> met = AtOnce.each(Collections.nCopies(20, () -> seen.add(keys.today(from("192.0.2.1")))));

        assertThat(met).containsOnlyNulls();
        assertThat(seen).hasSize(1);
        assertThat(secretsOf(today)).isOne();
    }

    /** Two nodes, each with a memory of its own, in the middle of a report at midnight. */
    @Test
    void a_day_that_begins_within_a_transaction_harms_neither_it_nor_another() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Runnable node = () -> inTransaction(() -> {
            seen.add(new AddressKeys(addresses, jdbc, transactions, clock).today(from("192.0.2.1")));
            given.number("select count(*) from address_key_secret"); // the transaction still works
        });

        List<Throwable> met = AtOnce.each(Collections.nCopies(8, node));

        assertThat(met).containsOnlyNulls();
        assertThat(seen).hasSize(1);
    }

    @Test
    void the_secret_of_a_day_outlives_the_failure_of_what_first_needed_it() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            keys.today(from("192.0.2.1"));
            status.setRollbackOnly();
        });

        assertThat(secretsOf(today)).isOne();
        assertThat(new AddressKeys(addresses, jdbc, transactions, clock).today(from("192.0.2.1")))
                .isEqualTo(keys.today(from("192.0.2.1")));
    }

    @Test
    void no_address_is_in_the_database() {
        String key = keys.today(from("192.0.2.1"));

        assertThat(key).doesNotContain("192.0.2").hasSize(43);
        assertThat(jdbc.sql("select secret from address_key_secret where made_on = ?")
                        .param(today)
                        .query(String.class)
                        .single())
                .doesNotContain("192");
    }

    private static HttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private long secretsOf(LocalDate day) {
        return given.number("select count(*) from address_key_secret where made_on = ?", day);
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }
}
