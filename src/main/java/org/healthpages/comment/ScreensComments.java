package org.healthpages.comment;

import java.util.HashMap;
import java.util.Map;
import org.healthpages.article.WholeArticles;
import org.healthpages.screening.OtherTexts;
import org.healthpages.screening.PageWords;
import org.healthpages.screening.Screened;
import org.healthpages.screening.Screening;
import org.healthpages.screening.SentText;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts a reader's words through the rules, which must know what the article says and what other readers said about it. */
@Component
class ScreensComments {
    /** A text is compared with so many that were sent before it. */
    static final int MOST_OTHERS = 50;

    private static final long NOT_SENT_YET = 0;

    private final Screening screening;
    private final WholeArticles articles;
    private final Comments comments;

    ScreensComments(Screening screening, WholeArticles articles, Comments comments) {
        this.screening = screening;
        this.articles = articles;
        this.comments = comments;
    }

    /** For words that are not kept yet. */
    Screened screen(long article, String name, String body) {
        return screen(article, NOT_SENT_YET, name, body);
    }

    /** For other words of a comment that is kept. */
    Screened screen(Comment comment, String name, String body) {
        return screen(comment.article(), comment.id(), name, body);
    }

    private Screened screen(long article, long comment, String name, String body) {
        return screening.screen(new SentText(name, body, page(article), lastSaid(article, comment)));
    }

    /** For many comments. */
    Batch batch() {
        return new Batch();
    }

    private PageWords page(long article) {
        return articles.withId(article)
                .map(page -> new PageWords(page.words(), page.redFlags()))
                .orElse(PageWords.NONE);
    }

    private OtherTexts lastSaid(long article, long but) {
        return OtherTexts.of(comments.lastSaid(article, but, Limit.of(MOST_OTHERS)));
    }

    /** Reads each page once. */
    class Batch {
        private final Map<Long, PageWords> pages = new HashMap<>();
        private final Map<Long, OtherTexts> said = new HashMap<>();

        /** Compares each comment with those before it, in this batch too. */
        Screened next(long article, String name, String body) {
            OtherTexts before = said.computeIfAbsent(article, id -> lastSaid(id, NOT_SENT_YET));
            said.put(article, before.and(body, MOST_OTHERS));
            return screen(article, name, body, before);
        }

        Screened alone(long article, String name, String body) {
            return screen(article, name, body, OtherTexts.NONE);
        }

        private Screened screen(long article, String name, String body, OtherTexts others) {
            PageWords page = pages.computeIfAbsent(article, ScreensComments.this::page);
            return screening.screen(new SentText(name, body, page, others));
        }
    }
}
