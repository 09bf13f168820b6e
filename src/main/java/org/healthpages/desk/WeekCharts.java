package org.healthpages.desk;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.healthpages.comment.Reason;
import org.healthpages.desk.Chart.Label;
import org.healthpages.desk.Chart.Series;
import org.healthpages.desk.Chart.Shape;
import org.healthpages.logbook.Act;
import org.jspecify.annotations.Nullable;

/** What the dashboard shows of some weeks, the oldest first. */
record WeekCharts(List<WeekInFigures> weeks) {
    /** What came in, beside what was decided: where the second stays below the first, the queue grows. */
    public Chart flow() {
        return lines(
                "flow",
                "Comments that came in and that were decided",
                Unit.NUMBER,
                numbers("Came in", WeekInFigures::posted),
                numbers("Decided", WeekInFigures::decided));
    }

    public Chart times() {
        return lines(
                "times",
                "How long comments waited for a decision",
                Unit.SECONDS,
                times("90th percentile", WeekInFigures::ninetieth),
                times("Median", WeekInFigures::median),
                numbers("Decided", WeekInFigures::decided));
    }

    private Chart lines(String id, String title, Unit unit, Series... series) {
        List<Label> labels = weeks.stream().map(one -> one.week().label()).toList();
        return new Chart(id, title, "Week", Shape.LINES, unit, labels, List.of(series));
    }

    private Series numbers(String name, ToLongFunction<WeekInFigures> number) {
        return new Series(
                name,
                Unit.NUMBER,
                weeks.stream()
                        .<@Nullable Double>map(week -> (double) number.applyAsLong(week))
                        .toList());
    }

    private Series times(String name, Function<WeekInFigures, @Nullable Duration> time) {
        return new Series(
                name,
                Unit.SECONDS,
                weeks.stream()
                        .map(time)
                        .<@Nullable Double>map(WeekCharts::seconds)
                        .toList());
    }

    private static @Nullable Double seconds(@Nullable Duration time) {
        return time == null ? null : (double) time.toSeconds();
    }

    /** Rules that were named, in the order of the comment rules. */
    public Chart reasons() {
        List<Reason> named = Arrays.stream(Reason.values())
                .filter(reason -> decided(Act.REFUSED, reason) + decided(Act.REMOVED, reason) > 0)
                .toList();
        return new Chart(
                "reasons",
                "Comments refused or removed, by the rule that was named",
                "Rule",
                Shape.BARS,
                Unit.NUMBER,
                named.stream()
                        .map(reason -> new Label(reason.text(), brief(reason)))
                        .toList(),
                List.of(ofReasons("Refused", Act.REFUSED, named), ofReasons("Removed", Act.REMOVED, named)));
    }

    private Series ofReasons(String name, Act act, List<Reason> reasons) {
        return new Series(
                name,
                Unit.NUMBER,
                reasons.stream()
                        .<@Nullable Double>map(reason -> (double) decided(act, reason))
                        .toList());
    }

    private long decided(Act act, Reason reason) {
        return weeks.stream()
                .mapToLong(week -> week.decided(act, reason.name()))
                .sum();
    }

    /** As the logbook says it. */
    private static String brief(Reason reason) {
        String words = reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What came of reports: an outcome is the decision that followed them. */
    public Chart reports() {
        double removed = reported(Act.REMOVED);
        double kept = reported(Act.KEPT);
        double gone = reported(Act.WITHDRAWN, Act.EXPIRED);
        return new Chart(
                "reports",
                "Reports by their outcome",
                "Outcome",
                Shape.BARS,
                Unit.NUMBER,
                Stream.of("Comment removed", "Comment kept", "Comment gone", "Another decision", "Report withdrawn")
                        .map(Label::of)
                        .toList(),
                List.of(new Series(
                        "Reports",
                        Unit.NUMBER,
                        List.of(
                                removed,
                                kept,
                                gone,
                                reported(Act.values()) - removed - kept - gone,
                                sum(WeekInFigures::reportsWithdrawn)))));
    }

    private double reported(Act... outcomes) {
        return sum(week -> week.reported(outcomes));
    }

    private double sum(ToLongFunction<WeekInFigures> number) {
        return weeks.stream().mapToLong(number).sum();
    }
}
