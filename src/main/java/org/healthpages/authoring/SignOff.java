package org.healthpages.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who knows, and who did not write it, has read the whole of one revision and stands by it with their name.
 * Added, never changed: the next revision has none.
 */
@Entity
@Immutable
class SignOff {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long article;
    private int revision;
    private String digest;
    private String name;
    private String profession;
    private @Nullable Long account;
    private @Nullable Long link;
    private Instant signedAt;

    protected SignOff() {}

    private SignOff(long article, int revision, String digest, String name, String profession, Instant now) {
        this.article = article;
        this.revision = revision;
        this.digest = digest;
        this.name = name;
        this.profession = profession;
        this.signedAt = now;
    }

    /** @param account the id of who signed */
    static SignOff atTheDesk(Manuscript text, SignOffForm form, long account, Instant now) {
        var signOff = new SignOff(text.id(), text.number(), text.digest(), form.name(), form.profession(), now);
        signOff.account = account;
        return signOff;
    }

    static SignOff by(SentLink link, Instant now) {
        var signOff = new SignOff(link.article(), link.revision(), link.digest(), link.name(), link.profession(), now);
        signOff.link = link.id();
        return signOff;
    }
}
