package org.healthpages.screening;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A National Insurance number, and QQ, which is kept for examples: whoever writes one means their own. */
final class NationalInsuranceNumberRule implements Rule {
    private static final Pattern SHAPE = WordList.compile("(?<![\\p{L}\\d])((QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])"
            + "(?:[ -]?\\d{2}){3}[ -]?[A-D])(?![\\p{L}\\d])");
    private static final Set<String> NEVER_GIVEN = Set.of("bg", "gb", "kn", "nk", "nt", "tn", "zz");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.NATIONAL_INSURANCE_NUMBER, text.places(SHAPE, NationalInsuranceNumberRule::isGiven));
    }

    private static boolean isGiven(MatchResult shape) {
        return !NEVER_GIVEN.contains(shape.group(2).toLowerCase(Locale.ROOT));
    }
}
