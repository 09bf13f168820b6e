package org.healthpages.comment;

import java.util.List;

/**
 * What readers see of a comment that is redacted, for editors to see beside the whole words.
 *
 * @param name as readers see it
 * @param body as readers see it
 * @param redaction the id of the act in the logbook that made it so
 */
public record RedactedComment(long comment, String name, String body, long redaction) {
    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(body);
    }
}
