package org.healthpages.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.healthpages.screening.Place.Part;

/** A text in pieces, so that a page can show which of its words were marked. */
public final class MarkedText {
    private MarkedText() {}

    public record Piece(String text, boolean marked) {}

    /** @return the pieces of the text from start to end, which together are the text */
    public static List<Piece> pieces(String text, Part part, Collection<Place> places) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Place place : Place.in(part, places)) {
            add(pieces, text.substring(from, place.start()), false);
            add(pieces, text.substring(place.start(), place.end()), true);
            from = place.end();
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
