package org.healthpages.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.healthpages.platform.NoDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds for what is to be sent. On a thread of its own: a slow mail server holds up no other job. */
class MailRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /**
     * A letter that is on its way when the site is stopped has this long; else it is sent after the next start. Readers' requests
     * have their time after that, and both together must end before the service's patience does.
     */
    static final Duration LAST_LETTER = Duration.ofSeconds(3);

    private final TellsDaily daily;
    private final SendsLetters sends;
    private volatile @Nullable ScheduledExecutorService rounds;

    MailRounds(TellsDaily daily, SendsLetters sends) {
        this.daily = daily;
        this.sends = sends;
    }

    /** A round that failed is no reason to leave the next one out. */
    void round() {
        try {
            daily.tell();
            boolean more = true;
            while (more) {
                more = sends.sendNext();
            }
        } catch (RuntimeException e) {
            if (!NoDatabase.isTheReasonFor(e)) {
                LOG.error("What is to be sent by mail could not be looked after", e);
            }
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, "mail");
            named.setDaemon(true);
            return named;
        });
        thread.scheduleWithFixedDelay(this::round, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        rounds = thread;
    }

    @Override
    public void stop() {
        ScheduledExecutorService thread = rounds;
        if (thread == null) {
            return;
        }
        rounds = null;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_LETTER.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
