package org.healthpages.contact;

import org.springframework.data.repository.Repository;

interface MessageSettlements extends Repository<MessageSettlement, Long> {
    MessageSettlement saveAndFlush(MessageSettlement settlement);

    boolean existsById(long message);
}
