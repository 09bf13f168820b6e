package org.healthpages.article;

import java.time.LocalDate;

/**
 * What readers are told of a change.
 *
 * @param major whether it changes what the page says, so that a new edition begins; typing and links are minor
 */
public record ChangeNote(String text, boolean major, LocalDate day) {
    public static final int MOST_CHARACTERS = 500;
}
