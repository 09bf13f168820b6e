package org.healthpages.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.healthpages.screening.Place.Part;

/**
 * What a reader sends, after cleaning.
 *
 * @param name that it is to be shown under; empty where there is none
 * @param page what it is about
 * @param others what was sent about that page before
 */
public record SentText(String name, String body, PageWords page, OtherTexts others) {
    /** Words without a name, such as the details of a report. */
    public static SentText body(String body) {
        return new SentText("", body, PageWords.NONE, OtherTexts.NONE);
    }

    String part(Part part) {
        return part == Part.NAME ? name : body;
    }

    /** Where a pattern matches in the name and the body, both in {@link PlainText plain} characters. */
    List<Place> places(Pattern pattern) {
        return places(pattern, match -> true);
    }

    List<Place> places(Pattern pattern, Predicate<MatchResult> isMeant) {
        List<Place> places = new ArrayList<>(placesIn(Part.NAME, pattern, isMeant));
        places.addAll(placesIn(Part.BODY, pattern, isMeant));
        return places;
    }

    List<Place> placesIn(Part part, Pattern pattern, Predicate<MatchResult> isMeant) {
        return pattern.matcher(plain(part))
                .results()
                .filter(isMeant)
                .map(match -> place(part, match))
                .toList();
    }

    /** The first group that took part is what is meant; without groups it is the whole match. */
    private static Place place(Part part, MatchResult match) {
        int group = IntStream.rangeClosed(1, match.groupCount())
                .filter(number -> match.start(number) >= 0)
                .findFirst()
                .orElse(0);
        return new Place(part, match.start(group), match.end(group));
    }

    String plain(Part part) {
        return PlainText.of(part(part));
    }
}
