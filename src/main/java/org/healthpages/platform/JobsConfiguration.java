package org.healthpages.platform;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A job that changes the database runs on one node at a time, and not again before its time. The lock is taken before the
 * job's transaction begins. Time is the database's: nodes may disagree about it.
 */
@Configuration(proxyBeanMethods = false)
@EnableSchedulerLock(defaultLockAtMostFor = "PT1H", order = Ordered.LOWEST_PRECEDENCE - 1)
class JobsConfiguration {
    @Bean
    LockProvider jobLocks(JdbcTemplate jdbc) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .withTableName("job_lock")
                .usingDbTime()
                .build());
    }
}
