package org.healthpages.screening;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.screening.Place.Part;
import org.jspecify.annotations.Nullable;

/** Which words of a text are the names of people whom neither its page nor the name above it names. */
final class Names {
    private static final Set<String> GIVEN = WordList.words("given-names");
    private static final Set<String> NEVER = WordList.words("not-names");
    private static final Set<String> OF_PLACES = WordList.words("place-words");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]++");

    private final SentText text;
    private @Nullable Set<String> known;

    Names(SentText text) {
        this.text = text;
    }

    /** Whether the first of three words is a name where one is expected: a small letter is forgiven where the list knows it. */
    boolean isPerson(MatchResult words) {
        String first = words.group(1);
        return isName(first)
                && (isCapital(first) || GIVEN.contains(bare(first)))
                && !isOfPlace(words)
                && !isKnown(words);
    }

    boolean isGivenName(MatchResult words) {
        return GIVEN.contains(bare(words.group(1))) && !isKnown(words);
    }

    /** Whether the first two of three words are a given and a family name. */
    boolean isFullName(MatchResult words) {
        return isGivenName(words) && isSecondName(words) && !isOfPlace(words);
    }

    Place place(MatchResult words) {
        int last = isSecondName(words) ? 2 : 1;
        String name = words.group(last);
        return new Place(
                Part.BODY,
                words.start(1),
                words.start(last) + withoutPossession(name).length());
    }

    private static boolean isSecondName(MatchResult words) {
        String second = words.group(2);
        return second != null && isName(second);
    }

    private static boolean isName(String word) {
        return !NEVER.contains(lower(word)) && !NEVER.contains(bare(word)) && !OF_PLACES.contains(bare(word));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) && (GIVEN.contains(bare(word)) || !isAllCapitals(word));
    }

    private static boolean isAllCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isOfPlace(MatchResult words) {
        return isPlace(words.group(2)) || isSecondName(words) && isPlace(words.group(3));
    }

    private static boolean isPlace(@Nullable String word) {
        return word != null && OF_PLACES.contains(bare(word));
    }

    /** The family name counts where there is one. */
    private boolean isKnown(MatchResult words) {
        if (known == null) { // most texts name nobody, and an article is long
            known = Stream.of(text.page().words(), text.name())
                    .flatMap(named -> NAME.matcher(PlainText.of(named)).results())
                    .map(match -> bare(match.group()))
                    .collect(Collectors.toSet());
        }
        return known.contains(bare(isSecondName(words) ? words.group(2) : words.group(1)));
    }

    private static String bare(String word) {
        return lower(withoutPossession(word));
    }

    private static String withoutPossession(String word) {
        return word.endsWith("'s") || word.endsWith("'S")
                ? word.substring(0, word.length() - 2)
                : word.replaceFirst("[-']++$", "");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
