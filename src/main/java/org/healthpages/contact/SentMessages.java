package org.healthpages.contact;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The senders' door to what they sent. */
public interface SentMessages extends Repository<Message, Long> {
    @Query("""
            select new org.healthpages.contact.SentMessage(m.category, m.body, m.email, m.page, m.receivedAt, s.settledAt)
            from Message m left join MessageSettlement s on s.message = m.id where m.receipt = :receipt""")
    Optional<SentMessage> withReceipt(String receipt);
}
