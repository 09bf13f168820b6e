package org.healthpages.comment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What readers would see of a comment.
 *
 * @param problem why they cannot see it like that; null where they can
 * @param places how many places are taken out, the name included
 */
record RedactionPreview(
        String name, String body, int places, @Nullable String problem) {
    static RedactionPreview of(Words words, RedactionForm form) {
        if (form.marked().equals(words.body()) && !form.takesName()) {
            return standing(words.whole()); // nothing is marked yet
        }
        try {
            Redaction redaction = form.toRedaction(words);
            int places = redaction.places().size() + (redaction.ofName() ? 1 : 0);
            return of(words.redacted(redaction), places, null);
        } catch (MarksWrong e) {
            return of(words, 0, e.why);
        }
    }

    /** What they see now. */
    static RedactionPreview standing(Words words) {
        return of(words, 0, null);
    }

    private static RedactionPreview of(Words words, int places, @Nullable String problem) {
        return new RedactionPreview(
                Objects.requireNonNullElse(words.shownName(), words.name()),
                Objects.requireNonNullElse(words.shownBody(), words.body()),
                places,
                problem);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body);
    }
}
