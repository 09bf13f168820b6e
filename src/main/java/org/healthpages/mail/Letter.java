package org.healthpages.mail;

import java.time.Duration;

/** What goes in one mail together, the most urgent first. */
public enum Letter {
    /** somebody may come to harm: at once, but what comes within a minute of the last mail comes in one */
    DANGER(Duration.ofMinutes(1), Duration.ofMinutes(5)),
    /** what must be checked again: once a day */
    REVIEWS(Duration.ZERO, Duration.ofMinutes(30)),
    /** what waits too long: once a day; an older one that was not sent yet is out of date */
    WAITING(Duration.ZERO, Duration.ofMinutes(30));

    private static final Duration FIRST_GAP = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 10;

    private final Duration pause;
    private final Duration longestGap;

    Letter(Duration pause, Duration longestGap) {
        this.pause = pause;
        this.longestGap = longestGap;
    }

    /** The least time between two mails that were sent. */
    Duration pause() {
        return pause;
    }

    /** How long after so many tries that failed it is tried again: twice as long each time, up to an end. */
    Duration gapAfter(int tries) {
        Duration gap = FIRST_GAP.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return gap.compareTo(longestGap) < 0 ? gap : longestGap;
    }

    /** Whether its numbers are those of today, so that yesterday's must not be added to them. */
    boolean isAboutToday() {
        return this == WAITING;
    }
}
