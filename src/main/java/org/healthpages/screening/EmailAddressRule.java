package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** An email address, also one that is written so that programs do not know it: "jo (at) example.org", "jo at example dot org". */
final class EmailAddressRule implements Rule {
    private static final String NAME = "(?<![\\p{L}0-9._%+-])[\\p{L}0-9._%+-]++";
    private static final String LABEL = "[\\p{L}0-9-]++";
    private static final String DOMAIN = LABEL + "(?:\\." + LABEL + ")*+(?<=\\.\\p{L}{2,24})";
    private static final String SPELT_DOMAIN = LABEL
            + "(?: ?[\\[({]? ?dot ?[\\])}]? ?|\\.)(?:co(?: dot |\\.)uk|org(?: dot |\\.)uk|com|org|net|uk)(?!\\p{L})";

    private static final Pattern ADDRESS = WordList.compile(NAME
            + "(?: ?@ ?" + DOMAIN + "| ?[\\[({] ?at ?[\\])}] ?(?:" + SPELT_DOMAIN + "|" + DOMAIN + ")| at "
            + LABEL + " dot (?:co dot uk|org dot uk|com|org|net|uk)(?!\\p{L}))");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.EMAIL_ADDRESS, text.places(ADDRESS));
    }
}
