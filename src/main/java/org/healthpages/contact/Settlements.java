package org.healthpages.contact;

import org.springframework.data.repository.Repository;

interface Settlements extends Repository<Settlement, Long> {
    Settlement saveAndFlush(Settlement settlement);

    boolean existsById(long message);
}
