package org.healthpages.authoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The desk's door to sign-offs. */
interface GivenSignOffs extends Repository<SignOff, Long> {
    String SELECT = """
            select new org.healthpages.authoring.GivenSignOff(
                s.revision, s.digest, s.name, s.profession, e.name, asker.name, s.signedAt)
            from SignOff s left join Account e on e.id = s.account
            left join SignOffLink l on l.id = s.link left join Account asker on asker.id = l.editor\s""";

    /** The sign-off of this very text; empty where nobody has signed it, or where it is not what was signed. */
    default Optional<GivenSignOff> of(Manuscript text) {
        return text.isSignable()
                ? of(text.id(), text.number())
                        .filter(signOff -> signOff.digest().equals(text.digest()))
                : Optional.empty();
    }

    @Query(SELECT + "where s.article = :article and s.revision = :revision")
    Optional<GivenSignOff> of(long article, int revision);

    /** That of the revision which readers see. */
    @Query(SELECT + "join Article a on a.id = s.article and a.revision = s.revision"
            + " where s.article = :article and a.state = PUBLISHED")
    Optional<GivenSignOff> ofShown(long article);
}
