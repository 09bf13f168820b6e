package org.healthpages.desk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.healthpages.desk.Chart.Label;
import org.healthpages.platform.London;

/** From Monday to Sunday in London. */
record Week(LocalDate monday) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    Week next() {
        return new Week(monday.plusWeeks(1));
    }

    Week before(int weeks) {
        return new Week(monday.minusWeeks(weeks));
    }

    Instant begin() {
        return London.startOf(monday);
    }

    /** The first moment that is not in it. */
    Instant end() {
        return next().begin();
    }

    Label label() {
        return new Label("Week of " + NAME.format(monday), BRIEF.format(monday));
    }
}
