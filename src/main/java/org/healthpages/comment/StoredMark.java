package org.healthpages.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import org.healthpages.screening.Finding;
import org.healthpages.screening.Mark;
import org.healthpages.screening.Place;
import org.healthpages.screening.Place.Part;

/**
 * One place of what a rule found in one version of a comment's words. What was found in the text as a whole stands from 0 to 0.
 */
@Embeddable
record StoredMark(
        int version,
        @Enumerated(EnumType.STRING) Finding finding,
        @Enumerated(EnumType.STRING) Part part,
        @Column(name = "starts_at") int start,
        @Column(name = "ends_at") int end) {
    /** More places of one mark are not kept: nobody would look at them. */
    static final int MOST_PLACES = 20;

    private static final Place THE_WHOLE = new Place(Part.BODY, 0, 0);

    static Stream<StoredMark> of(int version, Mark mark) {
        Stream<Place> places = mark.places().isEmpty() ? Stream.of(THE_WHOLE) : mark.places().stream();
        return places.limit(MOST_PLACES)
                .map(place -> new StoredMark(version, mark.finding(), place.part(), place.start(), place.end()));
    }
}
