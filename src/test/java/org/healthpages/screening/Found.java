package org.healthpages.screening;

import java.util.List;
import org.healthpages.screening.Place.Part;

/** The words that a rule finds, for tests to compare. */
final class Found {
    private Found() {}

    static List<String> by(Rule rule, String body) {
        return by(rule, SentText.body(body));
    }

    static List<String> inName(Rule rule, String name) {
        return by(rule, new SentText(name, "", PageWords.NONE, OtherTexts.NONE));
    }

    static List<String> on(PageWords page, Rule rule, String body) {
        return by(rule, new SentText("", body, page, OtherTexts.NONE));
    }

    static List<String> by(Rule rule, SentText text) {
        return rule.in(text).map(Mark::places).orElse(List.of()).stream()
                .map(place -> words(text, place))
                .toList();
    }

    private static String words(SentText text, Place place) {
        String part = place.part() == Part.NAME ? text.name() : text.body();
        return part.substring(place.start(), place.end());
    }
}
