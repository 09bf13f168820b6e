package org.healthpages.comment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditorsReplies extends Repository<EditorsReply, Long> {
    EditorsReply save(EditorsReply reply);

    void delete(EditorsReply reply);

    @Query("select r from EditorsReply r where r.comment = :comment and r.version = :version")
    Optional<EditorsReply> to(long comment, int version);

    @Query("select r.signedBy from EditorsReply r where r.editor = :editor order by r.id desc")
    List<String> signatures(long editor, Limit limit);

    /** The name that an editor signed with last. */
    default Optional<String> lastSignature(long editor) {
        return signatures(editor, Limit.of(1)).stream().findFirst();
    }
}
