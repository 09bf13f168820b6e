package org.healthpages.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import org.healthpages.platform.HowLong;
import org.jspecify.annotations.Nullable;

/** What a value of a chart is. */
enum Unit {
    NUMBER("0") {
        @Override
        String wordsOf(double value) {
            return String.format(Locale.UK, "%,.0f", value);
        }
    },
    /** of a queue that is counted up to {@link QueueTab#COUNTED} */
    WAITING("0") {
        @Override
        String wordsOf(double value) {
            return value > QueueTab.COUNTED ? "1,000+" : NUMBER.wordsOf(value);
        }
    },
    SECONDS("none decided") {
        @Override
        String wordsOf(double value) {
            return HowLong.inWords(Duration.ofSeconds(Math.round(value)));
        }
    },
    /** of five */
    STARS("too few ratings") {
        @Override
        String wordsOf(double value) {
            return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toString();
        }
    };

    private final String none;

    Unit(String none) {
        this.none = none;
    }

    String words(@Nullable Double value) {
        return value == null ? none : wordsOf(value);
    }

    abstract String wordsOf(double value);

    /** Where the axis of lines begins. */
    double bottom() {
        return this == STARS ? 1 : 0;
    }

    /** Where an axis ends. @param most the greatest value */
    double top(double most) {
        return this == STARS ? 5 : most;
    }
}
