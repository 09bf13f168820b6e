package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who is said to be under 16: the writer or a child. Weeks, stones, injuries and mattresses have ages, too. */
final class AgeRule implements Rule {
    private static final String NUMBER =
            "(?:1[0-5]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)";
    private static final String YOUNG_PERSON =
            "(?:boy|girl|son|daughter|child|kid|grandson|granddaughter|grandchild|lad|lass|brother|sister"
                    + "|nephew|niece|cousin|schoolboy|schoolgirl|pupil|gymnast|dancer|footballer|swimmer|runner|rower|twins)s?";
    private static final String END = "(?= ?(?:$|[.,;:!?)\\n](?!\\d)|and |but |so |now|next |today|with |- ))";

    private static final Pattern AGE = WordList.compile(
            "(?<!\\p{L})(?:i'm|im|i am|i'm only|i am only|im only|i'm just|i'm nearly|i've just turned|he is|she is|he's|she's"
                    + "|i turned|aged|my age is|age:|at age|at the age of) " + NUMBER
                    + "(?: ?(?:years? old|yrs? old|years of age|yo|y/o)(?!\\p{L})|" + END + ")"
                    + "|(?<![\\p{L}\\d.])" + NUMBER + "[ -]?(?:years?|yrs?|yr|y)[ -]?(?:olds?|o)[ ,-]{1,2}"
                    + YOUNG_PERSON + "(?!\\p{L})"
                    + "|(?<!\\p{L})" + YOUNG_PERSON + " (?:is|was|who is|turned|aged) (?:only |just |nearly )?" + NUMBER
                    + END
                    + "|(?<!\\p{L})(?:i'm|im|i am) in year (?:[1-9]|10)(?![\\p{L}\\d])");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.UNDER_16, text.places(AGE));
    }
}
