package org.healthpages.comment;

import java.util.Optional;
import org.healthpages.platform.NotFound;
import org.healthpages.screening.Screened;
import org.springframework.stereotype.Component;

/**
 * Asks a writer before personal data or a named person is kept. Who may come to harm is not asked but read: a question could
 * be one step too many.
 */
@Component
class AsksWriters {
    private final ScreensComments screens;
    private final Comments comments;

    AsksWriters(ScreensComments screens, Comments comments) {
        this.screens = screens;
        this.comments = comments;
    }

    /** @return empty where there is nothing to ask, or where the writer has been asked already */
    Optional<Question> beforePosting(long article, CommentForm form, Shown shown) {
        if (shown.question()) {
            return Optional.empty();
        }
        return Optional.of(screens.screen(article, form.name(), form.body()))
                .filter(AsksWriters::asks)
                .map(screened -> new Question(form.name(), form.body(), screened));
    }

    /** The same for other words of a comment that is kept. */
    Optional<Question> beforeEditing(long comment, CommentForm form, Shown shown) {
        return beforePosting(
                comments.findById(comment).orElseThrow(NotFound::new).article(), form, shown);
    }

    /** Whether the writer of these words is asked. What was kept all the same was sent as it is. */
    static boolean asks(Screened screened) {
        return !screened.isAtRisk() && !screened.asked().isEmpty();
    }
}
