package org.healthpages.screening;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A whole postcode of the United Kingdom in an area that exists; half of one, "LS6", shows a town only. What is written small
 * may be a vitamin or a vertebra with a unit or a day behind it: "b12 5ug", "L4 5th".
 */
final class PostcodeRule implements Rule {
    private static final Pattern SHAPE = WordList.compile(
            "(?<![\\p{L}\\d])(([A-Z]{1,2})(\\d(?:\\d|[A-Z])?) {0,2}\\d([ABD-HJLNP-UW-Z]{2}))(?![\\p{L}\\d])");
    private static final Set<String> AREAS = WordList.words("postcode-areas");
    private static final Set<String> AREAS_WITH_LETTERS = Set.of("e", "n", "w", "ec", "nw", "se", "sw", "wc");
    private static final Pattern ORDINAL = Pattern.compile("(?:1st|2nd|3rd|[04-9]th)$");
    private static final Set<String> UNITS = Set.of("ug", "lb", "ft", "hr", "yr", "pt");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.POSTCODE, text.places(SHAPE, PostcodeRule::exists));
    }

    private static boolean exists(MatchResult shape) {
        String area = shape.group(2).toLowerCase(Locale.ROOT);
        String district = shape.group(3);
        boolean letterAllowed = AREAS_WITH_LETTERS.contains(area);
        return AREAS.contains(area)
                && (letterAllowed || !Character.isLetter(district.charAt(district.length() - 1)))
                && !UNITS.contains(shape.group(4))
                && !ORDINAL.matcher(shape.group()).find();
    }
}
