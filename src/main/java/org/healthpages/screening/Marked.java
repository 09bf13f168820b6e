package org.healthpages.screening;

import java.util.List;
import org.healthpages.screening.Place.Part;

/** Something that a reader sent, as editors see it: with the gravest of its marks, and with the words that those are about. */
public interface Marked {
    /** So many marks are shown with a text; more would not be read. */
    int MOST_SHOWN = 5;

    /** @return the gravest first */
    List<Mark> marks();

    default List<Mark> shownMarks() {
        return marks().stream().limit(MOST_SHOWN).toList();
    }

    default List<Place> shownPlaces() {
        return shownMarks().stream().flatMap(mark -> mark.places().stream()).toList();
    }

    default List<MarkedText.Piece> pieces(String text, Part part) {
        return MarkedText.pieces(text, part, shownPlaces());
    }
}
