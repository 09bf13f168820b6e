package org.healthpages.comment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;

/** A place in the words of a comment that stand now, and what a rule found there. */
public record FoundPlace(long comment, Finding finding, Part part, int start, int end) {
    /** @return the marks of each comment that has any, the gravest first */
    static Map<Long, List<Mark>> marks(Collection<FoundPlace> places) {
        Map<Long, List<Mark>> marks = new LinkedHashMap<>();
        places.stream()
                .collect(Collectors.groupingBy(FoundPlace::comment))
                .forEach((comment, found) -> marks.put(
                        comment,
                        found.stream()
                                .collect(Collectors.groupingBy(FoundPlace::finding, TreeMap::new, Collectors.toList()))
                                .entrySet()
                                .stream()
                                .map(one -> mark(one.getKey(), one.getValue()))
                                .toList()));
        return marks;
    }

    private static Mark mark(Finding finding, List<FoundPlace> places) {
        return new Mark(
                finding,
                places.stream()
                        .filter(place -> place.end > place.start)
                        .map(place -> new Place(place.part, place.start, place.end))
                        .toList());
    }
}
