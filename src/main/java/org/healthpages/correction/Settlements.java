package org.healthpages.correction;

import org.springframework.data.repository.Repository;

/** Append-only: there is no way to change a settlement or take one away. */
interface Settlements extends Repository<Settlement, Long> {
    Settlement saveAndFlush(Settlement settlement);
}
