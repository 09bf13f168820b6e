package org.healthpages.authoring;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.article.AddressesInUse;
import org.healthpages.article.ArticleContent;
import org.healthpages.article.DraftsArticles;
import org.healthpages.article.Slug;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an editor writes. Nothing that was saved is ever overwritten: the next save is the next revision. */
@Component
class SavesRevisions {
    private final DraftsArticles drafts;
    private final AddressesInUse addresses;
    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final LogsDecisions logbook;
    private final Clock clock;

    SavesRevisions(
            DraftsArticles drafts,
            AddressesInUse addresses,
            Manuscripts manuscripts,
            Revisions revisions,
            LogsDecisions logbook,
            Clock clock) {
        this.drafts = drafts;
        this.addresses = addresses;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.logbook = logbook;
        this.clock = clock;
    }

    /** @return the id of the new article */
    @Transactional
    public long begin(ArticleContent text, Editor editor) {
        requireFree(text.slug(), 0);
        long article = drafts.begin(text);
        add(article, 1, text, null, editor);
        return article;
    }

    /**
     * Saves the next revision. The same text again is no new one: editors press twice, too.
     *
     * @param version of the text that the editor had before them
     * @throws Overtaken where somebody else has saved another text since
     */
    @Transactional
    public void save(long article, String version, ArticleContent text, Editor editor) {
        drafts.hold(article);
        Manuscript now = manuscripts.of(article);
        if (!text.equals(now.text())) {
            add(now, version, text, null, editor);
        } else if (now.article().isAsImported()) {
            keepImported(now);
        }
    }

    /** Brings an earlier revision back, as the next one. The address stays: somebody else may have the earlier one by now. */
    @Transactional
    public void restore(long article, String version, int number, Editor editor) {
        drafts.hold(article);
        Revision earlier = revisions.findByArticleAndNumber(article, number).orElseThrow(NotFound::new);
        Manuscript now = manuscripts.of(article);
        add(now, version, earlier.content().at(now.text().slug()), number, editor);
    }

    private void add(
            Manuscript now, String version, ArticleContent text, @Nullable Integer restoredFrom, Editor editor) {
        if (!now.is(version)) {
            throw new Overtaken(now.id());
        }
        requireFree(text.slug(), now.id());
        if (!now.mayMoveTo(text.slug())) {
            throw AddressRefused.topicsOwn();
        }
        int last = now.article().isAsImported() ? keepImported(now) : now.number();
        drafts.keep(now.id(), text);
        add(now.id(), last + 1, text, restoredFrom, editor);
    }

    /** What was imported becomes a revision, too, so that it can be compared and restored. */
    private int keepImported(Manuscript now) {
        int number = now.number() + 1;
        revisions.save(new Revision(now.id(), number, now.text(), null, null, clock.instant()));
        drafts.wasRead(now.id(), number);
        return number;
    }

    private void add(long article, int number, ArticleContent text, @Nullable Integer restoredFrom, Editor editor) {
        revisions.save(new Revision(article, number, text, restoredFrom, editor.id(), clock.instant()));
        logbook.log(article, Act.PAGE_SAVED, editor.id());
    }

    private void requireFree(Slug address, long article) {
        if (addresses.isTaken(address, article)) {
            throw AddressRefused.taken(address);
        }
    }
}
