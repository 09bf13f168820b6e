package org.healthpages.transfer;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.healthpages.comment.ImportedComment;
import org.healthpages.platform.London;
import org.healthpages.screening.CleanText;

/** Reads one comment. */
final class CommentLine {
    private static final Set<String> FIELDS = Set.of("id", "article", "name", "saidAt", "body", "state");

    private CommentLine() {}

    static Optional<ImportedComment> read(JsonFields fields, Set<String> paths) {
        fields.requireOnly(FIELDS);
        String path = KnownArticle.require(fields, paths);
        String name = CleanText.line(fields.requireText("name", ImportedComment.MOST_NAME_CHARACTERS));
        String body = fields.requireText("body", ImportedComment.MOST_BODY_CHARACTERS);
        Instant saidAt = saidAt(fields);
        String state = fields.text("state", "waiting");
        if (!state.equals("published") && !state.equals("waiting")) {
            fields.fault("\"state\" is \"" + state + "\"; expected published or waiting");
        }
        return fields.isRight()
                ? Optional.of(
                        new ImportedComment(path, fields.text("id", ""), name, saidAt, body, state.equals("published")))
                : Optional.empty();
    }

    /** A date is the start of that day in London; both databases keep microseconds. */
    private static Instant saidAt(JsonFields fields) {
        String text = fields.text("saidAt", "");
        try {
            return text.contains("T") ? FourDigitYear.instant(text) : London.startOf(FourDigitYear.date(text));
        } catch (DateTimeParseException e) {
            fields.fault("\"saidAt\" is \"" + text
                    + "\"; expected a date such as 2015-01-12 or an instant such as 2015-01-12T09:30:00Z");
            return Instant.EPOCH;
        }
    }
}
