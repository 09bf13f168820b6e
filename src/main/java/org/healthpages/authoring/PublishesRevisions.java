package org.healthpages.authoring;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.article.AddressesInUse;
import org.healthpages.article.ChangeNote;
import org.healthpages.article.ClosesComments;
import org.healthpages.article.DraftsArticles;
import org.healthpages.article.NotInThisState;
import org.healthpages.article.PublishesArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An editor publishes, withdraws, or lets readers comment: the page, its stamp and the logbook change together or not at all. */
@Component
class PublishesRevisions {
    private final DraftsArticles drafts;
    private final Manuscripts manuscripts;
    private final AddressesInUse addresses;
    private final PublishesArticles articles;
    private final ClosesComments comments;
    private final GivenSignOffs signOffs;
    private final SignOffSettings settings;
    private final LogsDecisions logbook;
    private final Clock clock;

    PublishesRevisions(
            DraftsArticles drafts,
            Manuscripts manuscripts,
            AddressesInUse addresses,
            PublishesArticles articles,
            ClosesComments comments,
            GivenSignOffs signOffs,
            SignOffSettings settings,
            LogsDecisions logbook,
            Clock clock) {
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.addresses = addresses;
        this.articles = articles;
        this.comments = comments;
        this.signOffs = signOffs;
        this.settings = settings;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * @param version of the text that the editor read
     * @throws Overtaken where there is a newer text, or this one is published already
     * @throws AddressRefused where another article came to the address first
     * @throws NotSignedOff where the change is major, this site wants a sign-off for that, and there is none of this text
     */
    @Transactional
    public void publish(long id, String version, String note, boolean major, Editor editor) {
        Manuscript now = hold(id, version);
        if (!now.isPublishable()) {
            throw new Overtaken(id);
        }
        if (addresses.isTaken(now.text().slug(), id)) {
            throw AddressRefused.taken(now.text().slug());
        }
        boolean issued = major || now.article().isDraft();
        if (issued && settings.isRequired() && signOffs.of(now).isEmpty()) {
            throw new NotSignedOff();
        }
        articles.publish(id, now.text(), now.number(), new ChangeNote(note, issued, London.today(clock)));
        logbook.log(id, issued ? Act.PAGE_ISSUED : Act.PAGE_AMENDED, editor.id());
    }

    /** @throws Overtaken where there is a newer text, or readers do not see the page any more */
    @Transactional
    public void withdraw(long id, String version, String because, Editor editor) {
        hold(id, version);
        try {
            articles.withdraw(id, because, London.today(clock));
        } catch (NotInThisState gone) {
            throw new Overtaken(id);
        }
        logbook.log(id, Act.PAGE_WITHDRAWN, editor.id());
    }

    @Transactional
    public void closeComments(long id, String because, Editor editor) {
        comments.close(id, because);
        logbook.log(id, Act.COMMENTS_CLOSED, editor.id());
    }

    @Transactional
    public void openComments(long id, Editor editor) {
        comments.open(id);
        logbook.log(id, Act.COMMENTS_OPENED, editor.id());
    }

    private Manuscript hold(long id, String version) {
        drafts.holdInLine(id);
        Manuscript now = manuscripts.of(id);
        if (!now.is(version)) {
            throw new Overtaken(id);
        }
        return now;
    }
}
