package org.healthpages.comment;

import java.time.Instant;
import java.util.List;
import org.healthpages.account.Editor;
import org.healthpages.article.Slug;
import org.healthpages.logbook.Act;
import org.healthpages.platform.London;

/**
 * An appeal that nobody has decided, as editors see it.
 *
 * @param decision the id of the decision that it is against
 * @param firstEditor the account of who made that decision
 * @param body what the writer says against it
 */
public record OpenAppeal(
        long decision,
        long comment,
        int version,
        String name,
        String words,
        Slug slug,
        String title,
        Act act,
        String rule,
        Instant decidedAt,
        long firstEditor,
        String firstEditorName,
        String body,
        Instant appealedAt) {
    public boolean isAgainst(Editor editor) {
        return editor.id() == firstEditor;
    }

    public String ruleText() {
        return Reason.named(rule).map(Reason::text).orElse(rule);
    }

    public String decidedWhen() {
        return London.words(decidedAt);
    }

    public String appealedWhen() {
        return London.words(appealedAt);
    }

    public List<CommentText.Paragraph> paragraphs() {
        return CommentText.paragraphs(words);
    }
}
