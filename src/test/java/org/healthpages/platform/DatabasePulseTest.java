package org.healthpages.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabasePulseTest {
    private final Connection connection = mock();
    private final Statement question = mock();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger woken = new AtomicInteger();
    private final DatabasePulse pulse = new DatabasePulse(
            () -> {
                opened.incrementAndGet();
                return connection;
            },
            woken::incrementAndGet,
            Duration.ofMillis(500));

    @BeforeEach
    void the_database_answers() throws SQLException {
        given(connection.createStatement()).willReturn(question);
    }

    @Test
    void a_database_that_answers_does_not_rest_and_is_asked_on_one_connection() {
        pulse.beat();
        pulse.beat();

        assertThat(pulse.isResting()).isFalse();
        assertThat(opened).hasValue(1);
        assertThat(woken).hasValue(0);
    }

    @Test
    void the_answer_is_not_waited_for_longer_than_the_patience_allows() throws SQLException {
        pulse.beat();

        verify(connection).setNetworkTimeout(org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.eq(500));
    }

    @Test
    void without_an_answer_it_rests_and_whoever_waits_is_woken_until_it_answers_on_a_new_connection()
            throws SQLException {
        pulse.beat();
        willThrow(new SQLException("no answer")).given(question).execute(anyString());
        pulse.beat();
        assertThat(pulse.isResting()).isTrue();
        assertThat(woken).hasValue(1);
        verify(connection).close();

        given(connection.createStatement()).willReturn(mock());
        pulse.beat();

        assertThat(pulse.isResting()).isFalse();
        assertThat(opened).hasValue(2);
    }

    @Test
    void nobody_waits_for_a_database_that_rests() throws SQLException {
        DataSource pool = mock();
        given(pool.getConnection()).willReturn(connection);

        assertThat(new WatchedDataSource(pool, () -> false).getConnection()).isSameAs(connection);
        assertThatThrownBy(() -> new WatchedDataSource(pool, () -> true).getConnection())
                .isInstanceOf(DatabaseRests.class)
                .matches(NoDatabase::isTheReasonFor);
    }

    @Test
    void sockets_of_one_pool_are_closed_and_those_of_another_stay() {
        Socket ours = new DatabaseSockets("one").createSocket();
        Socket others = new DatabaseSockets("another").createSocket();

        new DatabaseSockets("one").closeAll();

        assertThat(ours.isClosed()).isTrue();
        assertThat(others.isClosed()).isFalse();
    }
}
