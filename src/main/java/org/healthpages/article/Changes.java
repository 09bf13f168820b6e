package org.healthpages.article;

import org.springframework.data.repository.Repository;

/** Append-only. */
interface Changes extends Repository<Change, Long> {
    Change save(Change change);
}
