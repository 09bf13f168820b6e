package org.healthpages.rating;

import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import org.healthpages.Given;
import org.healthpages.article.PublishedArticle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
        beans.getBean(TakesVotesBack.class).takeBack(article.edition(), reader);
    }

    /** As a file says it. @return whether the count was another one before */
    public boolean imported(PublishedArticle article, int stars, long count) {
        return inOneFile(imports -> {
            boolean changed = imports.set(article.edition(), stars, count);
            imports.show(changed ? Set.of(article.id()) : Set.of());
            return changed;
        });
    }

    <T> T inOneFile(Function<ImportsRatings, T> lines) {
        return new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
                .execute(status -> lines.apply(beans.getBean(ImportsRatings.class)));
    }
}
