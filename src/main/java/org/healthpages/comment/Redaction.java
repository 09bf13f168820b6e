package org.healthpages.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;
import org.jspecify.annotations.Nullable;

/**
 * What an editor takes out of a comment's words for readers. No other word of it changes.
 *
 * @param places in the body, in their order, none of which touches another
 * @param ofName whether the name goes, too
 */
record Redaction(String body, List<Place> places, boolean ofName) {
    /** What readers see in the place of what was taken out. */
    static final String REMOVED = "[removed by the editors]";

    static final int MOST_PLACES = 100;

    /** @param marked places in the body; a web address that is marked in part goes as a whole, for the rest would lead astray */
    static Redaction of(String body, Collection<Place> marked, boolean ofName) {
        List<Place> all = new ArrayList<>(marked);
        CommentText.links(body).stream()
                .filter(link -> marked.stream().anyMatch(one -> one.start() < link.end() && one.end() > link.start()))
                .forEach(all::add);
        return new Redaction(body, Place.in(Part.BODY, all), ofName);
    }

    /** The one that stands; it takes nothing out where readers see every word. */
    static Redaction standing(Words words) {
        List<Place> places = Stream.ofNullable(words.removed())
                .flatMap(word -> Stream.of(word.split(" ")))
                .map(Redaction::place)
                .toList();
        return new Redaction(words.body(), places, words.shownName() != null);
    }

    private static Place place(String word) {
        String[] ends = word.split("-", 2);
        return new Place(Part.BODY, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** Its places as they are stored beside the words; null for none. */
    @Nullable
    String word() {
        return places.isEmpty()
                ? null
                : places.stream()
                        .map(place -> place.start() + "-" + place.end())
                        .collect(Collectors.joining(" "));
    }

    boolean isNothing() {
        return places.isEmpty() && !ofName;
    }

    @Nullable
    String shownName() {
        return ofName ? REMOVED : null;
    }

    @Nullable
    String shownBody() {
        return places.isEmpty() ? null : withoutPlaces();
    }

    private String withoutPlaces() {
        StringBuilder shown = new StringBuilder(body);
        for (int i = places.size() - 1; i >= 0; i--) { // from the end, so that the places before stay where they are
            shown.replace(places.get(i).start(), places.get(i).end(), REMOVED);
        }
        return shown.toString();
    }
}
