package org.healthpages.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Feels several times a second, on a connection of its own, whether the database answers. When it does not, it rests: who
 * waits for it is woken, and nobody else waits, until it answers again.
 */
class DatabasePulse implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);

    /** With the patience, well below the second within which a reader gets the last good copy. */
    private static final Duration BEAT = Duration.ofMillis(200);

    private final Connects connects;
    private final Runnable wakeAll;
    private final Duration patience;
    private volatile boolean resting;
    private volatile @Nullable ScheduledExecutorService beats;
    private @Nullable Connection connection;

    /** Opens a connection, or fails within seconds. */
    interface Connects {
        Connection open() throws SQLException;
    }

    /** @param patience how long the database may take for an answer to the smallest question */
    DatabasePulse(Connects connects, Runnable wakeAll, Duration patience) {
        this.connects = connects;
        this.wakeAll = wakeAll;
        this.patience = patience;
    }

    boolean isResting() {
        return resting;
    }

    void beat() {
        try {
            ask();
            if (resting) {
                resting = false;
                LOG.info("The database answers again");
            }
        } catch (SQLException | RuntimeException e) { // a pulse that stopped for any reason would say nothing any more
            rest(e);
        }
    }

    private void ask() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = connects.open();
            connection = open;
            open.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
        }
        try (Statement statement = open.createStatement()) {
            statement.execute("select 1");
        }
    }

    void rest(Exception why) {
        if (!resting) {
            resting = true;
            LOG.warn(
                    "The database is resting; articles are served from their last good copies: {}",
                    String.valueOf(why.getMessage()));
        }
        leave();
        wakeAll.run();
    }

    private void leave() {
        try (Connection last = connection) {
            connection = null;
        } catch (SQLException closedAlready) {
            connection = null;
        }
    }

    @Override
    public void start() {
        var thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, "database-pulse");
            named.setDaemon(true);
            return named;
        });
        thread.scheduleWithFixedDelay(this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        beats = thread;
    }

    @Override
    public void stop() {
        ScheduledExecutorService thread = beats;
        if (thread != null) {
            thread.execute(this::leave);
            thread.shutdown();
            beats = null;
        }
    }

    @Override
    public boolean isRunning() {
        return beats != null;
    }

    /** Begins before the server does, and ends after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
