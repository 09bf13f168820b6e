package org.healthpages.screening;

import java.util.List;
import java.util.Optional;

/**
 * What a rule found in a text.
 *
 * @param places the matched words, in their order; none where the text as a whole is meant
 */
public record Mark(Finding finding, List<Place> places) {
    public Mark {
        places = List.copyOf(places);
    }

    /** A mark where there are places, and otherwise none. */
    static Optional<Mark> of(Finding finding, List<Place> places) {
        return places.isEmpty() ? Optional.empty() : Optional.of(new Mark(finding, places));
    }

    public Answer answer() {
        return finding.answer();
    }

    public Gravity gravity() {
        return finding.gravity();
    }

    public String sentence() {
        return finding.sentence();
    }
}
