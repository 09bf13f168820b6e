package org.healthpages.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done by the clock is done again next time: that the database rests meanwhile is told once, by its pulse. */
@Configuration(proxyBeanMethods = false)
class ScheduledWork {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledWork.class);

    @Bean
    ThreadPoolTaskSchedulerCustomizer tellsFailures() {
        return scheduler -> scheduler.setErrorHandler(ScheduledWork::failed);
    }

    private static void failed(Throwable failure) {
        if (!NoDatabase.isTheReasonFor(failure)) {
            LOG.error("What was to be done by the clock failed", failure);
        }
    }
}
