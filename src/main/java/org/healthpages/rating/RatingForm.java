package org.healthpages.rating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param stars as it was sent: a whole number from 1 to 5 when it is right */
record RatingForm(@Nullable String stars) {
    static final String WRONG = "Choose between 1 and 5 stars";

    Optional<Integer> toStars() {
        return Optional.ofNullable(stars).filter(s -> s.matches("[1-5]")).map(Integer::valueOf);
    }
}
