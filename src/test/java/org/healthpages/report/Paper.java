package org.healthpages.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.healthpages.comment.CommentState;
import org.healthpages.comment.PaperComment;
import org.healthpages.logbook.Act;
import org.healthpages.platform.AddressKeys;

/** Plays a story with the rules alone: the comments' own guards, and what a report leads to. */
final class Paper implements Stage {
    private final List<PaperComment> comments =
            Stream.generate(PaperComment::new).limit(Deed.COMMENTS).toList();
    private final Map<Deed.Reports, Report> open = new HashMap<>();
    private final List<Report> order = new ArrayList<>();
    private final Map<Integer, List<Report>> settled = new HashMap<>();
    private final Set<String> filed = new HashSet<>();
    private final Set<Report> withdrawn = new HashSet<>();
    private LocalDate today = LocalDate.parse("2026-03-02");

    Paper() {
        IntStream.range(0, 4).forEach(i -> comments.get(i).decide(Act.PUBLISHED, 0));
    }

    @Override
    public void report(Deed.Reports deed) {
        CommentState state = comments.get(deed.comment()).state();
        boolean onThePage = state == CommentState.PUBLISHED || state == CommentState.HIDDEN;
        if (!onThePage || !filed.add(deed.reader() + " " + deed.comment() + " " + deed.reason())) {
            return;
        }
        LocalDate day = Consequence.dayToCompareOn(standing(deed.comment()), today);
        var reporter = new Report.Reporter("reader " + deed.reader(), keyOn(day, deed.place()), day);
        var report = new Report(
                new Report.Subject(deed.comment(), 1), deed.reason(), "", reporter, 0, "receipt", Instant.EPOCH);
        open.put(deed, report);
        order.add(report);
        if (Consequence.of(report, standing(deed.comment())) == Consequence.HIDES) {
            comments.get(deed.comment()).hideBeside(hidden());
        }
    }

    /** As the site's own keys: another one on each day, and today's where the day's secret is destroyed. */
    private String keyOn(LocalDate day, int place) {
        return place + " on " + (AddressKeys.areKept(day, today) ? day : today);
    }

    private List<Report> standing(int comment) {
        return open(comment).stream()
                .filter(report -> !withdrawn.contains(report))
                .toList();
    }

    private long hidden() {
        return states().stream().filter(CommentState.HIDDEN::equals).count();
    }

    @Override
    public void withdraw(Deed.Reports deed) {
        Report report = open.get(deed);
        if (report != null && order.contains(report)) {
            withdrawn.add(report);
        }
    }

    @Override
    public boolean decide(Deed.Decides deed) {
        PaperComment comment = comments.get(deed.comment());
        boolean reported = !standing(deed.comment()).isEmpty() || comment.state() == CommentState.HIDDEN;
        if (deed.act() == Act.KEPT && !reported || !comment.decide(deed.act(), hidden())) {
            return false;
        }
        if (deed.act() == Act.UNDONE) {
            order.addAll(0, settled.getOrDefault(deed.comment(), List.of()));
        } else {
            settled.put(deed.comment(), open(deed.comment()));
            order.removeIf(report -> report.comment() == deed.comment());
        }
        return true;
    }

    private List<Report> open(int comment) {
        return order.stream().filter(report -> report.comment() == comment).toList();
    }

    @Override
    public void daysPass(int days) {
        comments.forEach(PaperComment::timePasses);
        today = today.plusDays(days);
    }

    @Override
    public List<CommentState> states() {
        return comments.stream().map(PaperComment::state).toList();
    }
}
