package org.healthpages.authoring;

import java.time.Clock;
import org.healthpages.account.Editor;
import org.healthpages.article.DraftsArticles;
import org.healthpages.logbook.Act;
import org.healthpages.logbook.LogsDecisions;
import org.healthpages.platform.NotFound;
import org.healthpages.platform.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody without an account to sign the newest text off, by a link, and takes a link back. */
@Component
class AsksOutsiders {
    private static final int CODE_BYTES = 32;

    private final DraftsArticles drafts;
    private final Manuscripts manuscripts;
    private final GivenSignOffs given;
    private final SignOffLinks links;
    private final SentLinks sent;
    private final SignOffSettings settings;
    private final LogsDecisions logbook;
    private final Clock clock;

    AsksOutsiders(
            DraftsArticles drafts,
            Manuscripts manuscripts,
            GivenSignOffs given,
            SignOffLinks links,
            SentLinks sent,
            SignOffSettings settings,
            LogsDecisions logbook,
            Clock clock) {
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.given = given;
        this.links = links;
        this.sent = sent;
        this.settings = settings;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * @return the code of the link, which is nowhere else
     * @throws Overtaken where there is a newer text, or somebody has signed this one
     */
    @Transactional
    public String ask(long id, String version, OutsiderForm form, Editor editor) {
        drafts.hold(id);
        Manuscript now = manuscripts.of(id);
        now.requireOpen(version, given.of(now));
        String code = Secret.random(CODE_BYTES);
        links.save(new SignOffLink(now, code, form, editor.id(), clock.instant(), settings.linkLife()));
        logbook.log(id, Act.SIGN_OFF_ASKED, editor.id());
        return code;
    }

    /** @throws Overtaken where it was used or taken back already */
    @Transactional
    public void takeBack(long id, long link, Editor editor) {
        drafts.hold(id);
        if (sent.on(id, link).orElseThrow(NotFound::new).isOver()) {
            throw new Overtaken(id);
        }
        links.findById(link).orElseThrow(NotFound::new).takeBack(clock.instant());
        logbook.log(id, Act.SIGN_OFF_TAKEN_BACK, editor.id());
    }
}
