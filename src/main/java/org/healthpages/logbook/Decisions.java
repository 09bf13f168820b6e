package org.healthpages.logbook;

import org.springframework.data.repository.Repository;

/** Append-only: there is no way to change a decision or take one away. */
interface Decisions extends Repository<Decision, Long> {
    Decision save(Decision decision);
}
