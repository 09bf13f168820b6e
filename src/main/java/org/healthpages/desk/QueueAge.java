package org.healthpages.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.healthpages.comment.QueuePlace;

/** How long ago a comment was said. */
enum QueueAge {
    LAST_DAY("In the last 24 hours", Duration.ofDays(1), true),
    LAST_WEEK("In the last 7 days", Duration.ofDays(7), true),
    OVER_A_DAY("More than 24 hours ago", Duration.ofDays(1), false),
    OVER_A_WEEK("More than 7 days ago", Duration.ofDays(7), false),
    OVER_FOUR_WEEKS("More than 28 days ago", Duration.ofDays(28), false);

    private final String words;
    private final Duration age;
    private final boolean atMost;

    QueueAge(String words, Duration age, boolean atMost) {
        this.words = words;
        this.age = age;
        this.atMost = atMost;
    }

    static Optional<QueueAge> of(String word) {
        return Stream.of(values()).filter(age -> age.word().equals(word)).findFirst();
    }

    /** As an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    Instant since(Instant now) {
        return atMost ? now.minus(age) : QueuePlace.BEFORE_ALL_TIME;
    }

    /** The first moment that does not belong to it. */
    Instant until(Instant now) {
        return atMost ? QueuePlace.AFTER_ALL_TIME : now.minus(age);
    }
}
