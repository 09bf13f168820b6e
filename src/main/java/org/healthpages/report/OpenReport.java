package org.healthpages.report;

import java.time.Instant;
import java.util.List;
import org.healthpages.platform.London;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Marked;
import org.healthpages.screening.MarkedText;
import org.healthpages.screening.Place.Part;

/**
 * A report that nobody has decided about.
 *
 * @param withdrawn by the reader who sent it; it is shown only where it has hidden the comment
 * @param marks what the rules find in the details
 */
public record OpenReport(
        long comment, ReportReason reason, String details, Instant at, boolean withdrawn, List<Mark> marks)
        implements Marked {
    public OpenReport(long comment, ReportReason reason, String details, Instant at, boolean withdrawn) {
        this(comment, reason, details, at, withdrawn, List.of());
    }

    OpenReport with(List<Mark> found) {
        return new OpenReport(comment, reason, details, at, withdrawn, found);
    }

    public List<MarkedText.Piece> pieces() {
        return pieces(details, Part.BODY);
    }

    public String when() {
        return London.words(at);
    }
}
