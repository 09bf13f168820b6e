package org.healthpages.screening;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters and digits of which people cannot tell that they are not the small Latin ones. After the idea of Unicode's report 39,
 * with a small table of our own: Cyrillic, Greek, digits, and whatever compatibility makes Latin.
 */
final class Confusables {
    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        WordList.words("confusables")
                .forEach(line -> line.substring(1)
                        .codePoints()
                        .filter(c -> !Character.isWhitespace(c))
                        .forEach(c -> LATIN.put(c, line.substring(0, 1))));
    }

    private Confusables() {}

    /** The same text as it looks, in small Latin letters. */
    static String latin(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return plain.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .mapToObj(Confusables::latin)
                .collect(Collectors.joining());
    }

    private static String latin(int c) {
        int small = Character.toLowerCase(c);
        String same = LATIN.get(c);
        return same == null
                ? LATIN.getOrDefault(small, Character.toString(small).toLowerCase(Locale.ROOT))
                : same;
    }
}
