package org.healthpages.comment;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditorNotes extends Repository<EditorNote, Long> {
    EditorNote save(EditorNote note);

    @Query("""
            select count(n) > 0 from EditorNote n
            where n.comment = :comment and n.editor = :editor and n.body = :body""")
    boolean says(long comment, long editor, String body);

    @Modifying
    @NativeQuery("delete from editor_note where comment = :comment")
    void eraseOn(long comment);
}
