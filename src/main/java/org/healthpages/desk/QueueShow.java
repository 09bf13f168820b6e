package org.healthpages.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which comments a page of the queue shows. */
enum QueueShow {
    WAITING("Waiting", "Comments waiting", "No comment waits. Well done."),
    AT_RISK("At risk", "Comments whose writers may need help", "Nobody who waits seems to need help."),
    ALL("All", "All comments", "There is no comment yet.");

    private final String words;
    private final String heading;
    private final String empty;

    QueueShow(String words, String heading, String empty) {
        this.words = words;
        this.heading = heading;
        this.empty = empty;
    }

    /** @param word empty for those that wait */
    static Optional<QueueShow> of(String word) {
        return Stream.of(values())
                .filter(show -> show.word().equals(word) || word.isEmpty() && show == WAITING)
                .findFirst();
    }

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    public String heading() {
        return heading;
    }

    /** What is said where nothing is to be shown. */
    public String empty() {
        return empty;
    }

    /** Whether they are decided on the page itself, and not each on its own. */
    public boolean isForDeciding() {
        return this != ALL;
    }
}
