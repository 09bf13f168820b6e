package org.healthpages.retention;

import java.util.List;
import java.util.function.ToLongFunction;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases, once a day and in small batches, what has been kept for its time. It tells numbers only. */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int A_BATCH = 100;
    private static final String NEARLY_A_DAY = "PT23H";

    private final List<KeptForATime> kinds;

    Retention(List<KeptForATime> kinds) {
        this.kinds = kinds;
    }

    /** How many of one kind were erased, or would be. */
    record Erased(String what, long count) {
        @Override
        public String toString() {
            return count + " " + what;
        }
    }

    /** Asked for every hour and done once a day on all nodes together, so that another node takes over from one that stopped. */
    @Scheduled(initialDelayString = "PT5M", fixedRateString = "PT1H")
    @SchedulerLock(name = "retention", lockAtLeastFor = NEARLY_A_DAY, lockAtMostFor = NEARLY_A_DAY)
    void daily() {
        for (Erased erased : erase()) {
            if (erased.count() > 0) {
                LOG.info("Erased, because their time was over: {}", erased);
            }
        }
    }

    List<Erased> erase() {
        return each(Retention::eraseAll);
    }

    /** What {@link #erase} would erase now. */
    List<Erased> tryOut() {
        return each(KeptForATime::countDue);
    }

    private List<Erased> each(ToLongFunction<KeptForATime> act) {
        return kinds.stream()
                .map(kind -> new Erased(kind.what(), act.applyAsLong(kind)))
                .toList();
    }

    private static long eraseAll(KeptForATime kind) {
        long all = 0;
        for (int some = kind.eraseDue(A_BATCH); some > 0; some = kind.eraseDue(A_BATCH)) {
            all += some;
        }
        return all;
    }
}
