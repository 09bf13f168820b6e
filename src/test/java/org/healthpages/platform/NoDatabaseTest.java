package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class NoDatabaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "53300", "58030", "90098", "90067", "90031"})
    void a_connection_that_broke_is_known_by_its_state_however_it_was_wrapped(String state) {
        var broken = new UncategorizedSQLException("task", "select", new SQLException("broken", state));

        assertThat(NoDatabase.isTheReasonFor(broken)).isTrue();
        assertThat(NoDatabase.isTheReasonFor(new IllegalStateException(broken))).isTrue();
    }

    @Test
    void a_connection_that_the_pool_took_back_is_gone() {
        assertThat(NoDatabase.isTheReasonFor(
                        new UncategorizedSQLException("task", "select", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void what_failed_first_counts_where_undoing_it_failed_too() {
        var undoing = new TransactionSystemException("could not roll back", new SQLException("Connection is closed"));
        undoing.initApplicationException(new SQLException("broken", "08006"));

        assertThat(NoDatabase.isTheReasonFor(undoing)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22021"})
    void our_own_faults_are_told_as_such(String state) {
        assertThat(NoDatabase.isTheReasonFor(
                        new DataIntegrityViolationException("double", new SQLException("double", state))))
                .isFalse();
    }
}
