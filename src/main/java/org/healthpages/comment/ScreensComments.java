package org.healthpages.comment;

import java.util.List;
import org.healthpages.article.WholeArticle;
import org.healthpages.article.WholeArticles;
import org.healthpages.screening.OtherTexts;
import org.healthpages.screening.PageWords;
import org.healthpages.screening.Screened;
import org.healthpages.screening.Screening;
import org.healthpages.screening.SentText;
import org.springframework.stereotype.Component;

/** Puts a reader's words through the rules, which must know what the article says and what other readers said about it. */
@Component
class ScreensComments {
    private final Screening screening;
    private final WholeArticles articles;

    ScreensComments(Screening screening, WholeArticles articles) {
        this.screening = screening;
        this.articles = articles;
    }

    /** For words that are not kept yet. */
    Screened screen(long article, String name, String body) {
        return screening.screen(new SentText(name, body, page(article), OtherTexts.NONE));
    }

    private PageWords page(long article) {
        return new PageWords(articles.withId(article).map(WholeArticle::words).orElse(""), List.of());
    }
}
