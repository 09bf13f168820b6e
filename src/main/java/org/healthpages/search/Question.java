package org.healthpages.search;

import org.healthpages.screening.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed into the search box. Anything is a question; nothing is an error.
 *
 * @param words cleaned, at most {@link #MOST_CHARACTERS} UTF-16 units of them
 * @param cut whether there were more
 * @param page from 1; what is no number is the first page
 */
record Question(String words, boolean cut, int page) {
    static final int MOST_CHARACTERS = 200;

    static Question of(@Nullable String words, @Nullable String page) {
        // what is far too long is cut before it is cleaned, so that cleaning costs the same for everybody
        String begun = start(words == null ? "" : words, 10 * MOST_CHARACTERS);
        String clean = CleanText.line(begun);
        String asked = start(clean, MOST_CHARACTERS).strip();
        boolean cut = asked.length() < clean.length() || words != null && begun.length() < words.length();
        return new Question(asked, cut, number(page));
    }

    private static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
