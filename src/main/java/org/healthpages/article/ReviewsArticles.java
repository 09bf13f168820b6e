package org.healthpages.article;

import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a page or a media item on it was reviewed: the only way in which review dates change at the desk, for who has
 * {@linkplain DraftsArticles#holdInLine held the article in line}.
 */
@Component
public class ReviewsArticles {
    private final Articles articles;
    private final PageStamps stamps;

    ReviewsArticles(Articles articles, PageStamps stamps) {
        this.articles = articles;
        this.stamps = stamps;
    }

    /**
     * @param reviewer readers see the name
     * @throws NotInThisState where readers do not see the page
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void review(long id, ReviewSchedule schedule, String reviewer) {
        articles.hold(id).orElseThrow(NotFound::new).review(schedule, reviewer);
        stamps.move(id);
        stamps.moveSearch(); // it shows the day
    }

    /**
     * The page's own dates stay.
     *
     * @param place of the item on the page, from 0
     * @throws NotFound where there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reviewMedia(long id, int place, ReviewSchedule schedule) {
        articles.hold(id).orElseThrow(NotFound::new).reviewMedia(place, schedule);
        stamps.move(id);
    }
}
