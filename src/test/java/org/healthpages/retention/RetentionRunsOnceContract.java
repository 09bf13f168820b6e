package org.healthpages.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.healthpages.Application;
import org.healthpages.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lock is a row of the database, so two threads meet at it as two nodes do. */
@SpringBootTest(classes = {Application.class, RetentionRunsOnceContract.Counted.class})
abstract class RetentionRunsOnceContract {
    private static final AtomicInteger RUNS = new AtomicInteger();

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcTemplate jdbc;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counted {
        @Bean
        KeptForATime runs() {
            return new KeptForATime() {
                @Override
                public String what() {
                    return "runs";
                }

                @Override
                public long countDue() {
                    return 0;
                }

                @Override
                public int eraseDue(int most) {
                    RUNS.incrementAndGet();
                    return 0;
                }
            };
        }
    }

    @Test
    void what_two_nodes_begin_together_or_within_a_day_is_done_once() {
        RUNS.set(0);

        assertThat(AtOnce.each(List.of(retention::daily, retention::daily, retention::daily)))
                .containsOnlyNulls();
        retention.daily();

        assertThat(RUNS).hasValue(1);
        jdbc.update("update job_lock set lock_until = timestamp '2020-01-01 00:00:00' where name = 'retention'");
        retention.daily();
        assertThat(RUNS).as("a day later").hasValue(2);
    }
}
