package org.healthpages.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where something stands in a text.
 *
 * @param start of the first UTF-16 unit
 * @param end behind the last one
 */
public record Place(Part part, int start, int end) {
    /** The two texts that a reader sends. */
    public enum Part {
        NAME,
        BODY
    }

    /** @return what these places are in a piece of the body, counted from its start */
    public static List<Place> within(int start, int length, Collection<Place> places) {
        return places.stream()
                .filter(place -> place.part == Part.BODY && place.start < start + length && place.end > start)
                .map(place ->
                        new Place(Part.BODY, Math.max(0, place.start - start), Math.min(length, place.end - start)))
                .toList();
    }

    /** @return the places in one part, in their order, those that overlap or touch made one */
    public static List<Place> in(Part part, Collection<Place> places) {
        List<Place> merged = new ArrayList<>();
        places.stream()
                .filter(place -> place.part == part)
                .sorted(Comparator.comparingInt(Place::start))
                .forEach(place -> mergeInto(merged, place));
        return merged;
    }

    static List<Place> merged(Collection<Place> places) {
        List<Place> merged = new ArrayList<>(in(Part.NAME, places));
        merged.addAll(in(Part.BODY, places));
        return merged;
    }

    private static void mergeInto(List<Place> merged, Place next) {
        int last = merged.size() - 1;
        if (last >= 0 && next.start <= merged.get(last).end) {
            Place before = merged.get(last);
            merged.set(last, new Place(next.part, before.start, Math.max(before.end, next.end)));
        } else {
            merged.add(next);
        }
    }
}
