package org.healthpages.authoring;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The door to who wrote a text. Whoever signs stands by all of it, so everybody counts who saved a revision since the last
 * edition that was signed off, and whoever saved an earlier one that was brought back since.
 */
interface Writers extends Repository<Revision, Long> {
    default boolean wrote(Manuscript text, long editor) {
        return savesOf(editor, text.id(), lastSigned(text.id(), text.number())) > 0;
    }

    /** The revision of the last edition before this one that was signed off; 0 where none was. */
    @Query("""
            select coalesce(max(c.revision), 0) from Change c
            join SignOff s on s.article = c.article and s.revision = c.revision
            where c.article = :article and c.major = true and c.revision < :number""")
    int lastSigned(long article, int number);

    @Query("""
            select count(r) from Revision r where r.article = :article and r.editor = :editor
            and (r.number > :since or r.number in (select n.restoredFrom from Revision n
                where n.article = :article and n.number > :since and n.restoredFrom is not null))""")
    long savesOf(long editor, long article, int since);
}
