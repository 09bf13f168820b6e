package org.healthpages.retention;

import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.healthpages.platform.NoDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases, once a day and in small batches, what has been kept for its time. It tells numbers only. Each kind for itself: one
 * that cannot be erased keeps none of the others.
 */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int A_BATCH = 100;
    private static final String NEARLY_A_DAY = "PT23H";

    private final List<KeptForATime> kinds;

    Retention(List<KeptForATime> kinds) {
        this.kinds = kinds;
    }

    /**
     * How many of one kind were erased, or would be.
     *
     * @param failed whether it ended too early, and so may have left some
     */
    record Erased(String what, long count, boolean failed) {
        @Override
        public String toString() {
            return count + " " + what + (failed ? ", and then it failed" : "");
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
        return kinds.stream().map(Retention::eraseAll).toList();
    }

    private static Erased eraseAll(KeptForATime kind) {
        long all = 0;
        try {
            for (int some = kind.eraseDue(A_BATCH); some > 0; some = kind.eraseDue(A_BATCH)) {
                all += some;
            }
            return new Erased(kind.what(), all, false);
        } catch (RuntimeException e) {
            return failed(kind, all, e);
        }
    }

    /** What {@link #erase} would erase now. */
    List<Erased> tryOut() {
        return kinds.stream().map(Retention::count).toList();
    }

    private static Erased count(KeptForATime kind) {
        try {
            return new Erased(kind.what(), kind.countDue(), false);
        } catch (RuntimeException e) {
            return failed(kind, 0, e);
        }
    }

    /** That the database rests is told by its pulse. */
    private static Erased failed(KeptForATime kind, long count, RuntimeException e) {
        if (!NoDatabase.isTheReasonFor(e)) {
            LOG.error("What is over its time could not be looked after: {}", kind.what(), e);
        }
        return new Erased(kind.what(), count, true);
    }
}
