package org.healthpages.transparency;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.healthpages.logbook.Act;

/**
 * Every number that is told for a month, in the order in which it is told. What the logbook learns to hold is added here,
 * and stands on the page, in its chart and in the file.
 */
enum Figure {
    POSTED(Group.COMMENTS, "Posted", Counts::posted),
    PUBLISHED(Group.COMMENTS, "Published", counts -> counts.decided(Act.PUBLISHED)),
    REFUSED(Group.COMMENTS, "Refused", counts -> counts.decided(Act.REFUSED)),
    REMOVED(Group.COMMENTS, "Removed", counts -> counts.decided(Act.REMOVED)),
    RESTORED(Group.COMMENTS, "Restored", counts -> counts.decided(Act.RESTORED)),
    WITHDRAWN(Group.COMMENTS, "Withdrawn", counts -> counts.decided(Act.WITHDRAWN)),
    REPORTS_REMOVED(Group.REPORTS, "Comment removed", counts -> counts.reported(Act.REMOVED)),
    REPORTS_KEPT(Group.REPORTS, "Comment kept", counts -> counts.reported(Act.KEPT)),
    REPORTS_GONE(
            Group.REPORTS, "Comment gone", counts -> counts.reported(Act.WITHDRAWN) + counts.reported(Act.EXPIRED)),
    REPORTS_WITHDRAWN(Group.REPORTS, "Report withdrawn", Counts::reportsWithdrawn),
    APPEALED(Group.APPEALS, "Received", counts -> counts.decided(Act.APPEALED)),
    UPHELD(Group.APPEALS, "Decision stands", counts -> counts.decided(Act.UPHELD)),
    REVERSED(Group.APPEALS, "Decision reversed", counts -> counts.decided(Act.REVERSED));

    /** Figures that stand in one table. */
    enum Group {
        COMMENTS("Comments", "Comments posted"),
        REPORTS("Reports", "Reports about which we decided, or which readers withdrew"),
        APPEALS("Appeals", "Appeals received");

        private final String title;
        private final String charted;

        Group(String title, String charted) {
            this.title = title;
            this.charted = charted;
        }

        public String title() {
            return title;
        }

        /** What the chart of the group shows. */
        String charted() {
            return charted;
        }

        public List<Figure> figures() {
            return Arrays.stream(Figure.values())
                    .filter(figure -> figure.group == this)
                    .toList();
        }

        /** The number in the chart of the group. */
        long charted(MonthInFigures month) {
            return switch (this) {
                case COMMENTS -> month.number(POSTED);
                case APPEALS -> month.number(APPEALED);
                case REPORTS -> figures().stream().mapToLong(month::number).sum();
            };
        }
    }

    private final Group group;
    private final String label;
    private final ToLongFunction<Counts> number;

    Figure(Group group, String label, ToLongFunction<Counts> number) {
        this.group = group;
        this.label = label;
        this.number = number;
    }

    public String label() {
        return label;
    }

    /** The label where the group is not told beside it. */
    String fullLabel() {
        return group.title() + ": " + label;
    }

    long in(Counts counts) {
        return number.applyAsLong(counts);
    }
}
