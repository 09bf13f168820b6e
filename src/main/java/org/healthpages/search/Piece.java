package org.healthpages.search;

import java.util.List;

/**
 * A piece of an extract, plain text.
 *
 * @param found whether it is one of the words that were searched for
 */
public record Piece(String text, boolean found) {
    static List<Piece> plain(String text) {
        return List.of(new Piece(text, false));
    }
}
