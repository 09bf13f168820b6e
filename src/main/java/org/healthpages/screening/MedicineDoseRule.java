package org.healthpages.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** A medicine and how much of it, in one sentence: "naproxen 500mg", "two paracetamol". For how long is not how much. */
final class MedicineDoseRule implements Rule {
    private static final String MEDICINE = WordList.alternatives("medicines");
    private static final String NUMBER = "(?:\\d{1,5}(?:[.,]\\d{1,3})?|one|two|three|four|five|six|eight|half a|a)";
    private static final String AMOUNT = NUMBER
            + " ?(?:mg|mgs|mcg|ug|g|gm|ml|milligrams?|micrograms?|grams?|tablets?|tabs?|capsules?|pills?|drops|spoonfuls?|sachets?|patch(?:es)?|iu|units)(?!\\p{L})";
    private static final String WITHIN_THE_SENTENCE = "[^.!?\\n]{0,40}?";

    private static final Pattern DOSE =
            WordList.compile("(?<!\\p{L})" + MEDICINE + "(?!\\p{L})" + WITHIN_THE_SENTENCE + "(?<![\\p{L}\\d])" + AMOUNT
                    + "|(?<![\\p{L}\\d])" + AMOUNT + "(?: of)?(?: the| my)? " + MEDICINE + "(?!\\p{L})"
                    + "|(?<![\\p{L}\\d])(?:\\d|one|two|three|four|half a)(?: x)? " + MEDICINE + "s?(?!\\p{L})");

    @Override
    public Optional<Mark> in(SentText text) {
        return Mark.of(Finding.MEDICINE_DOSE, text.places(DOSE));
    }
}
