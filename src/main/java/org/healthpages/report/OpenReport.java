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
 * @param marks what the rules find in the details
 */
public record OpenReport(long comment, ReportReason reason, String details, Instant at, List<Mark> marks)
        implements Marked {
    public OpenReport(long comment, ReportReason reason, String details, Instant at) {
        this(comment, reason, details, at, List.of());
    }

    OpenReport with(List<Mark> found) {
        return new OpenReport(comment, reason, details, at, found);
    }

    public List<MarkedText.Piece> pieces() {
        return pieces(details, Part.BODY);
    }

    public String when() {
        return London.words(at);
    }
}
