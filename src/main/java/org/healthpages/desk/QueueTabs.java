package org.healthpages.desk;

import java.util.List;
import org.healthpages.comment.QueuedComments;
import org.healthpages.comment.WaitingComments;
import org.healthpages.correction.OpenCorrections;
import org.healthpages.report.ReportedComments;
import org.springframework.stereotype.Component;

/** The tabs that the queue, the reports and the corrections have in common, with how much each holds. */
@Component("queueTabs") // the name by which templates find it
class QueueTabs {
    private static final String COMMENTS = "/desk/comments/0"; // whoever may open a comment may look at all of them

    private final WaitingComments waiting;
    private final QueuedComments queued;
    private final ReportedComments reported;
    private final OpenCorrections corrections;

    QueueTabs(WaitingComments waiting, QueuedComments queued, ReportedComments reported, OpenCorrections corrections) {
        this.waiting = waiting;
        this.queued = queued;
        this.reported = reported;
        this.corrections = corrections;
    }

    public List<QueueTab> all() {
        int most = QueueTab.COUNTED + 1;
        return List.of(
                tab(QueueShow.WAITING, "/desk", waiting.countUpTo(most)),
                new QueueTab("reported", "Reported", "/desk/reports", "/desk/reports", reported.count()),
                tab(QueueShow.AT_RISK, "/desk", queued.countAtRiskUpTo(most)),
                new QueueTab(
                        "corrections", "Corrections", "/desk/corrections", "/desk/corrections", corrections.count()),
                tab(QueueShow.ALL, COMMENTS, queued.countUpTo(most)));
    }

    private static QueueTab tab(QueueShow show, String room, long count) {
        String path = show == QueueShow.WAITING ? "/desk" : "/desk?show=" + show.word();
        return new QueueTab(show.word(), show.words(), path, room, count);
    }
}
