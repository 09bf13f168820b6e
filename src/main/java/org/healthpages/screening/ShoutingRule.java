package org.healthpages.screening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.healthpages.screening.Place.Part;

/** More than three words in capitals. An abbreviation is none, and what has no vowel is taken for an abbreviation: MRI, DVT. */
final class ShoutingRule implements Rule {
    private static final int MOST_QUIET = 3;
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d&/'])\\p{Lu}[\\p{Lu}']++(?![\\p{L}\\d&])");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-ÖØ-Ý]|[^\\x00-\\x7F]");
    private static final Set<String> ABBREVIATIONS = WordList.words("abbreviations");

    @Override
    public Optional<Mark> in(SentText text) {
        List<Place> shouted = text.placesIn(Part.BODY, CAPITALS, ShoutingRule::isWord);
        return shouted.size() > MOST_QUIET ? Mark.of(Finding.SHOUTING, shouted) : Optional.empty();
    }

    private static boolean isWord(MatchResult match) {
        return VOWEL.matcher(match.group()).find()
                && !ABBREVIATIONS.contains(match.group().toLowerCase(Locale.ROOT));
    }
}
