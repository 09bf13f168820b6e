package org.healthpages.authoring;

import java.time.Clock;
import java.time.LocalDate;
import org.healthpages.account.Editor;
import org.healthpages.article.DraftsArticles;
import org.healthpages.article.Media;
import org.healthpages.article.ReviewSchedule;
import org.healthpages.article.ReviewsArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.London;
import org.healthpages.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes a review that was done today: the dates that readers see, the evidence, and the logbook, all or nothing. */
@Component
class NotesReviews {
    private final DraftsArticles drafts;
    private final Manuscripts manuscripts;
    private final ReviewsArticles articles;
    private final Reviews reviews;
    private final LogsDecisions logbook;
    private final Clock clock;

    NotesReviews(
            DraftsArticles drafts,
            Manuscripts manuscripts,
            ReviewsArticles articles,
            Reviews reviews,
            LogsDecisions logbook,
            Clock clock) {
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.articles = articles;
        this.reviews = reviews;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * @param place of a media item; null for the page itself
     * @throws NotFound where readers see no such thing
     */
    @Transactional(readOnly = true)
    public Reviewable find(long id, @Nullable Integer place) {
        Manuscript manuscript = manuscripts.of(id);
        if (!manuscript.article().isPublished()) {
            throw new NotFound();
        }
        if (place == null) {
            return new Reviewable(manuscript, null, null, manuscript.article().schedule());
        }
        var media = manuscript.article().content().media();
        if (place >= media.size()) {
            throw new NotFound();
        }
        Media item = media.get(place);
        return new Reviewable(manuscript, place, item.title(), item.schedule());
    }

    /** @throws Overtaken where somebody has noted a review meanwhile, or another item stands there */
    @Transactional
    public void note(long id, @Nullable Integer place, String version, ReviewForm form, Editor editor) {
        drafts.holdInLine(id);
        Reviewable subject = find(id, place);
        if (!subject.is(version)) {
            throw new Overtaken(id);
        }
        LocalDate today = London.today(clock);
        var schedule = new ReviewSchedule(today, form.dueAfter(today));
        if (place == null) {
            articles.review(id, schedule, form.reviewer());
        } else {
            articles.reviewMedia(id, place, schedule);
        }
        reviews.save(new Review(id, subject.item(), form, today, editor.id()));
        logbook.log(id, Act.PAGE_REVIEWED, editor.id());
    }
}
