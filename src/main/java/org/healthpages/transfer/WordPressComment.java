package org.healthpages.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.healthpages.comment.ImportedComment;
import org.healthpages.platform.London;
import org.healthpages.platform.Secret;
import org.healthpages.screening.CleanText;

/** A comment as a WordPress export has it, of which we read the name, the words, the moment and the state, and nothing else. */
record WordPressComment(WordPressFields fields) {
    static final String NOBODY = "Anonymous";

    /** WordPress puts the mail or the address of the writer where no name was given. */
    private static final Pattern NO_NAME = Pattern.compile(".*@.*|(https?:|www\\.).*", Pattern.CASE_INSENSITIVE);

    /** Why a comment is left out. */
    enum Reason {
        SPAM(" that WordPress took for spam"),
        BIN(" from the bin"),
        MACHINE(" of another kind (pingback, trackback)"),
        STATE(" in a state that is not known"),
        TOO_LONG(" longer than 3,000 characters"),
        EMPTY(" without words"),
        DATE(" without a date that can be read"),
        NO_PAGE(" on what readers do not see here");

        final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    Optional<Reason> reasonToLeaveOut() {
        return switch (fields.of("comment_approved")) {
            case "1", "approve", "approved", "0", "hold" -> reasonInItself();
            case "spam" -> Optional.of(Reason.SPAM);
            case "trash", "post-trashed" -> Optional.of(Reason.BIN);
            default -> Optional.of(Reason.STATE);
        };
    }

    private Optional<Reason> reasonInItself() {
        String type = fields.of("comment_type");
        if (!type.isEmpty() && !type.equals("comment")) {
            return Optional.of(Reason.MACHINE);
        }
        String body = body();
        if (body.length() > ImportedComment.MOST_BODY_CHARACTERS) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (!CleanText.isVisible(body)) {
            return Optional.of(Reason.EMPTY);
        }
        return saidAt().isEmpty() ? Optional.of(Reason.DATE) : Optional.empty();
    }

    boolean isPublished() {
        return fields.of("comment_approved").matches("1|approved?");
    }

    /** @param path of the article. To be asked only where there is no reason to leave it out */
    ImportedComment on(String path) {
        Instant saidAt = saidAt().orElseThrow();
        return new ImportedComment(path, lastingName(saidAt), name(), saidAt, body(), isPublished());
    }

    /**
     * The same in every export of its site, whatever address its post has and whatever was changed: what was removed here, or had
     * words taken out of it, does not come back on another page. Numbers alone would be those of another site's comments, too.
     */
    private String lastingName(Instant saidAt) {
        String number = fields.of("comment_id").strip();
        String rest = number.isEmpty() ? name() + "\n" + body() : "";
        return Secret.sha256(String.join("\n", "wordpress", number, saidAt.toString(), rest));
    }

    private String name() {
        String name = CleanText.line(PlainText.of(fields.of("comment_author")));
        if (!CleanText.isVisible(name) || NO_NAME.matcher(name).matches()) {
            return NOBODY;
        }
        return PlainText.cut(name, ImportedComment.MOST_NAME_CHARACTERS);
    }

    private String body() {
        return CleanText.of(PlainText.of(fields.of("comment_content")));
    }

    private Optional<Instant> saidAt() {
        return moment(fields.of("comment_date_gmt"), ZoneOffset.UTC)
                .or(() -> moment(fields.of("comment_date"), London.ZONE));
    }

    private static Optional<Instant> moment(String text, ZoneId zone) {
        try {
            LocalDateTime moment = LocalDateTime.parse(text.strip().replaceFirst(" ", "T"));
            return moment.getYear() < 1 || moment.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(moment.atZone(zone).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
