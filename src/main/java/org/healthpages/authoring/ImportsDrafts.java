package org.healthpages.authoring;

import java.time.Clock;
import java.util.Optional;
import org.healthpages.article.DraftsArticles;
import org.healthpages.article.ImportedArticle;
import org.healthpages.article.Slug;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes texts in from files that nobody has published yet. An editor reads each and publishes it, or not. */
@Component
public class ImportsDrafts {
    private final DraftsArticles drafts;
    private final Revisions revisions;
    private final Clock clock;

    ImportsDrafts(DraftsArticles drafts, Revisions revisions, Clock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Where this very draft is now, if it was taken in before. */
    public Optional<Slug> placeOf(ImportedArticle draft) {
        return drafts.placeOf(draft);
    }

    /** @param draft its address is free, and its dates do not count */
    @Transactional
    public void take(ImportedArticle draft) {
        long article = drafts.begin(draft);
        revisions.save(new Revision(article, 1, draft.content(), null, null, clock.instant()));
    }
}
