package org.healthpages.authoring;

import org.springframework.data.repository.Repository;

/** Append-only. */
interface Reviews extends Repository<Review, Long> {
    Review save(Review review);
}
