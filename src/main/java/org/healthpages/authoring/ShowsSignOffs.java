package org.healthpages.authoring;

import java.time.Clock;
import java.util.List;
import org.healthpages.account.Editor;
import org.healthpages.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an editor how an article stands with its sign-off. */
@Component
class ShowsSignOffs {
    private final GivenSignOffs signOffs;
    private final SentLinks links;
    private final Writers writers;
    private final Clock clock;

    ShowsSignOffs(GivenSignOffs signOffs, SentLinks links, Writers writers, Clock clock) {
        this.signOffs = signOffs;
        this.links = links;
        this.writers = writers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SignOffStanding of(Manuscript text, Editor editor) {
        GivenSignOff newest = signOffs.of(text).orElse(null);
        return new SignOffStanding(
                newest,
                shown(text),
                newest == null && text.isSignable()
                        ? links.openOn(text.id(), text.number(), clock.instant())
                        : List.of(),
                writers.wrote(text, editor.id()),
                editor.roles().contains(Role.CLINICAL_REVIEWER),
                editor.roles().contains(Role.WRITER));
    }

    private @Nullable GivenSignOff shown(Manuscript text) {
        return text.isAhead() ? signOffs.ofShown(text.id()).orElse(null) : null;
    }
}
