package org.healthpages.authoring;

import org.springframework.data.repository.Repository;

/** Append-only. */
interface SignOffs extends Repository<SignOff, Long> {
    SignOff save(SignOff signOff);
}
