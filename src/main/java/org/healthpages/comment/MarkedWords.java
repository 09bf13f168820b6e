package org.healthpages.comment;

import java.util.List;
import org.healthpages.screening.Marked;
import org.healthpages.screening.MarkedText;
import org.healthpages.screening.Place.Part;
import org.jspecify.annotations.Nullable;

/** A comment's words as editors see them. The name and the body are null once they are withdrawn. */
public interface MarkedWords extends Marked {
    @Nullable
    String name();

    @Nullable
    String body();

    default List<MarkedText.Piece> namePieces() {
        String name = name();
        return pieces(name == null ? "" : name, Part.NAME);
    }

    default List<CommentText.Paragraph> paragraphs() {
        String body = body();
        return CommentText.paragraphs(body == null ? "" : body, shownPlaces());
    }
}
