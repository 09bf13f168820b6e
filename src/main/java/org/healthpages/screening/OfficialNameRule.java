package org.healthpages.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.healthpages.screening.Place.Part;

/**
 * A name that looks like that of a body, a business, our staff or somebody with a profession, also in letters that only look
 * like Latin ones, with digits for letters, or with something between the letters.
 */
final class OfficialNameRule implements Rule {
    private static final Pattern OFFICIAL = WordList.phrases("official-words");
    private static final Set<String> OFFICIAL_WORDS = WordList.words("official-words");
    private static final Pattern BRAND = WordList.phrases("brand-words");

    /** "NICE" is a body, "nice" is a word. */
    private static final Pattern BODY_IN_CAPITALS = Pattern.compile("(?<!\\p{L})(?:NICE|WHO|BMJ|BBC)(?!\\p{L})");

    /** A capital within a word, as brands write themselves; people do so behind Mc, Mac, De, Le and the like only. */
    private static final Pattern CAPITAL_WITHIN =
            Pattern.compile("(?<!\\p{L})(?!(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O'?)\\p{Lu})\\p{L}*?\\p{Ll}\\p{Lu}|[®™©]");

    /** One word of letters that do not belong together: Latin ones and those of another script. */
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");

    private static final Pattern ADDRESS =
            WordList.compile("\\.(?:com|org|net|co|uk|info|io|health|shop|online)(?!\\p{L})");

    @Override
    public Optional<Mark> in(SentText text) {
        return isOfficial(text.name())
                ? Optional.of(new Mark(
                        Finding.OFFICIAL_NAME,
                        List.of(new Place(Part.NAME, 0, text.name().length()))))
                : Optional.empty();
    }

    private static boolean isOfficial(String name) {
        String latin = Confusables.latin(name);
        return OFFICIAL.matcher(latin).find()
                || BRAND.matcher(latin).find()
                || isOfficialWithout(latin)
                || BODY_IN_CAPITALS.matcher(name).find()
                || CAPITAL_WITHIN.matcher(name).find()
                || MIXED.matcher(name).find()
                || ADDRESS.matcher(name).find();
    }

    /** "N.H.S." and "N H S": without what stands between, the whole name, or a word of it, is one of the list. */
    private static boolean isOfficialWithout(String latin) {
        return OFFICIAL_WORDS.contains(letters(latin))
                || Arrays.stream(latin.split("[\\s_]+"))
                        .map(OfficialNameRule::letters)
                        .anyMatch(OFFICIAL_WORDS::contains);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}
