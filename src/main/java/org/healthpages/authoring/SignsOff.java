package org.healthpages.authoring;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.article.DraftsArticles;
import org.healthpages.article.PageStamps;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A second person signs the newest text off: the sign-off, the logbook and the page that shows the name, all or nothing. */
@Component
class SignsOff {
    private final DraftsArticles drafts;
    private final Manuscripts manuscripts;
    private final Writers writers;
    private final SignOffs signOffs;
    private final GivenSignOffs given;
    private final SentLinks links;
    private final PageStamps stamps;
    private final LogsDecisions logbook;
    private final Clock clock;

    SignsOff(
            DraftsArticles drafts,
            Manuscripts manuscripts,
            Writers writers,
            SignOffs signOffs,
            GivenSignOffs given,
            SentLinks links,
            PageStamps stamps,
            LogsDecisions logbook,
            Clock clock) {
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.writers = writers;
        this.signOffs = signOffs;
        this.given = given;
        this.links = links;
        this.stamps = stamps;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * @param version of the text that the reviewer read
     * @throws Overtaken where there is a newer text, or somebody has signed this one
     * @throws OwnText where the reviewer wrote a part of it
     */
    @Transactional
    public void atTheDesk(long id, String version, SignOffForm form, Editor reviewer) {
        drafts.hold(id);
        Manuscript now = manuscripts.of(id);
        now.requireOpen(version, given.of(now));
        if (writers.wrote(now, reviewer.id())) {
            throw new OwnText();
        }
        signOffs.save(SignOff.atTheDesk(now, form, reviewer.id(), clock.instant()));
        logbook.log(id, Act.PAGE_SIGNED, reviewer.id());
        show(now);
    }

    /**
     * Of two who use a link at once, the second finds it used.
     *
     * @return whether it was done: a link that is over signs nothing
     */
    @Transactional
    public boolean by(String code) {
        drafts.hold(links.withCode(code).orElseThrow(NotFound::new).article());
        SentLink link = links.withCode(code).orElseThrow(NotFound::new);
        Manuscript now = manuscripts.of(link.article());
        if (link.state(now, given.of(now).isPresent(), clock.instant()) != LinkState.OPEN) {
            return false;
        }
        signOffs.save(SignOff.by(link, clock.instant()));
        logbook.log(link.article(), Act.PAGE_SIGNED_OUTSIDE);
        show(now);
        return true;
    }

    private void show(Manuscript signed) {
        if (signed.isShown()) {
            stamps.move(signed.id());
        }
    }
}
