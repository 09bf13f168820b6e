package org.healthpages.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.healthpages.platform.Secret;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to links for people outside. */
interface SentLinks extends Repository<SignOffLink, Long> {
    String SELECT = """
            select new org.healthpages.authoring.SentLink(l.id, l.article, l.revision, l.digest, l.name, l.profession,
                e.name, l.expiresAt, l.takenBackAt, s.signedAt)
            from SignOffLink l join Account e on e.id = l.editor left join SignOff s on s.link = l.id\s""";

    default Optional<SentLink> withCode(String code) {
        return withHash(Secret.sha256(code));
    }

    @Query(SELECT + "where l.code = :hash")
    Optional<SentLink> withHash(String hash);

    @Query(SELECT + "where l.article = :article and l.id = :id")
    Optional<SentLink> on(long article, long id);

    /** Those that can still be used, if nobody else signs the text. */
    @Query(SELECT + """
            where l.article = :article and l.revision = :revision
            and l.takenBackAt is null and s.id is null and l.expiresAt > :now order by l.id""")
    List<SentLink> openOn(long article, int revision, Instant now);
}
