package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** A day that is said to be somebody's day of birth. A day alone says nothing, and neither does a year. */
final class BirthDateRule implements Rule {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DATE = "(?:\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?\\d{2,4}|\\d{1,2} \\d{1,2} \\d{2,4}"
            + "|\\d{4}-\\d{1,2}-\\d{1,2}|" + DAY + "[ -]?(?:of )?" + MONTH + "\\b(?:,?[ -]?(?:\\d{4}|'?\\d{2}))?"
            + "|" + MONTH + " (?:the )?" + DAY + "(?:,? \\d{4})?)(?![\\p{L}\\d])";
    private static final String BORN = "(?:born|d\\.?o\\.?b\\.?|dates? of birth|birth ?dates?|birth ?day)";
    private static final String BETWEEN =
            "(?:[ ,:;=(-]{0,3}(?:on|is|was|the|it's|its|at home|in london|falls|in|of|mine|today|and)\\b){0,3}[\\s,:;=(-]{0,3}";

    private static final Pattern SAID =
            WordList.compile("(?<!\\p{L})" + BORN + "(?!\\p{L})" + BETWEEN + "(" + DATE + ")"
                    + "|(?<![\\p{L}\\d])(" + DATE
                    + ")[ ,:;=()-]{0,3}(?:is |was |as |on |for |= )?(?:(?:my|her|his|our|the|a) )?(?:\\w{1,12}'s )?"
                    + BORN + "(?!\\p{L})");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.BIRTH_DATE, text.places(SAID));
    }
}
