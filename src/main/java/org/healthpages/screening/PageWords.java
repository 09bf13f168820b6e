package org.healthpages.screening;

import java.util.List;

/**
 * What the rules must know of the page that a text is about.
 *
 * @param words all that the page says, its experts' names among them: who is named there may be named by readers, too
 * @param redFlags phrases for symptoms that need help quickly, in small letters; none means the list that fits any page
 */
public record PageWords(String words, List<String> redFlags) {
    public static final PageWords NONE = new PageWords("", List.of());

    public PageWords {
        redFlags = List.copyOf(redFlags);
    }
}
