package org.healthpages.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A number of places to be at work, and a short line of those who wait for one: who came first is served first. */
final class Share {
    private final Semaphore places;
    private final int waiting;
    private final Duration patience;

    Share(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.waiting = waiting;
        this.patience = patience;
    }

    /** @return whether there is a place, which must then be given back with {@link #leave} */
    boolean enter() {
        try {
            return places.tryAcquire(0, TimeUnit.MILLISECONDS) // which, unlike the one without a time, overtakes nobody
                    || places.getQueueLength() < waiting
                            && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        places.release();
    }
}
