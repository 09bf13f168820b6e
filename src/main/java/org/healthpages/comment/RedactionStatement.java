package org.healthpages.comment;

import java.util.List;
import java.util.Objects;
import org.healthpages.logbook.PastDecision;

/** What a writer is told about words of theirs that an editor took out: why, when, and what readers see now. */
record RedactionStatement(PastDecision decision, Reason rule, Words words) {
    public String name() {
        return Objects.requireNonNullElse(words.shownName(), words.name());
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(Objects.requireNonNullElse(words.shownBody(), words.body()));
    }
}
