package org.healthpages.rating;

import java.util.Collections;
import org.healthpages.Given;
import org.healthpages.article.PublishedArticle;
import org.springframework.beans.factory.BeanFactory;

/** What readers do with stars, for the tests of rooms above. */
public final class RatingActs {
    private final BeanFactory beans;

    public RatingActs(BeanFactory beans) {
        this.beans = beans;
    }

    /** So many readers of their own rate the edition that is current now. */
    public void rate(PublishedArticle article, int readers, int stars) {
        Collections.nCopies(readers, stars).forEach(each -> rate(article, Given.fresh("reader"), stars));
    }

    public void rate(PublishedArticle article, String reader, int stars) {
        beans.getBean(CastsVotes.class).cast(article.id(), article.edition(), reader, stars);
    }

    /** A reader of their own gives one star and says why. */
    public void rateLow(PublishedArticle article, WhyNotHelpful why) {
        String reader = Given.fresh("reader");
        rate(article, reader, 1);
        beans.getBean(CastsVotes.class).explain(article.edition(), reader, why, "");
    }

    public void takeBack(PublishedArticle article, String reader) {
        beans.getBean(CastsVotes.class).takeBack(article.id(), article.edition(), reader);
    }
}
