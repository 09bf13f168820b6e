package org.healthpages.screening;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.healthpages.screening.Place.Part;

/** A symptom that needs help quickly, from the list of the article's editors or, where it has none, from our own. */
final class RedFlagRule implements Rule {
    private static final Pattern ANYWHERE = WordList.phrases("red-flags");
    private static final Pattern NOT = WordList.compile(
            "(?<!\\p{L})(?:no|not|without|never|isn't|wasn't|don't have|didn't have|haven't had)(?: had)?(?: any| a| more)? $");
    private static final int LOOKED_BACK = 20;

    @Override
    public Optional<Mark> in(SentText text) {
        List<String> own = text.page().redFlags();
        Pattern symptoms = own.isEmpty() ? ANYWHERE : WordList.phrases(own);
        String body = text.plain(Part.BODY);
        return Mark.of(Finding.RED_FLAG, text.placesIn(Part.BODY, symptoms, match -> !isDenied(body, match)));
    }

    private static boolean isDenied(String body, MatchResult symptom) {
        String before = body.substring(Math.max(0, symptom.start() - LOOKED_BACK), symptom.start());
        return NOT.matcher(before).find();
    }
}
