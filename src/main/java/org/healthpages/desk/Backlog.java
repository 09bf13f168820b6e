package org.healthpages.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.healthpages.platform.HowLong;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a first decision now.
 *
 * @param numbers how many have waited how long, one for each {@link Age}
 * @param oldest how long the oldest has waited; null while nothing waits
 */
record Backlog(List<Long> numbers, @Nullable Duration oldest) {
    enum Age {
        UP_TO_A_DAY("Less than a day", 0, 1),
        UP_TO_THREE_DAYS("1 to 3 days", 1, 3),
        UP_TO_A_WEEK("3 to 7 days", 3, 7),
        LONGER("7 days or longer", 7, null);

        private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

        private final String words;
        private final int days;
        private final @Nullable Integer fewerDays;

        Age(String words, int days, @Nullable Integer fewerDays) {
            this.words = words;
            this.days = days;
            this.fewerDays = fewerDays;
        }

        String words() {
            return words;
        }

        /** The first moment at which something of this age was said. */
        Instant from(Instant now) {
            return fewerDays == null
                    ? Instant.EPOCH
                    : now.minus(Duration.ofDays(fewerDays)).plusNanos(1_000);
        }

        /** The first moment that is too late. */
        Instant to(Instant now) {
            return days == 0 ? LATEST : now.minus(Duration.ofDays(days)).plusNanos(1_000);
        }
    }

    public boolean isEmpty() {
        return oldest == null;
    }

    /** "1,000+" where one of the ages alone has so many. */
    public String numberInWords() {
        return Unit.WAITING.wordsOf(numbers.stream().mapToLong(Long::longValue).sum());
    }

    public String oldestInWords() {
        return oldest == null ? "" : HowLong.inWords(oldest);
    }

    public Chart chart() {
        return new Chart(
                "backlog",
                "Comments that wait, by how long they have waited",
                "Waiting for",
                Chart.Shape.BARS,
                Unit.WAITING,
                Arrays.stream(Age.values())
                        .map(age -> Chart.Label.of(age.words()))
                        .toList(),
                List.of(new Chart.Series(
                        "Comments",
                        Unit.WAITING,
                        numbers.stream().map(Long::doubleValue).toList())));
    }
}
