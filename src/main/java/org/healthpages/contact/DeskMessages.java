package org.healthpages.contact;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editors' door to messages. */
public interface DeskMessages extends Repository<Message, Long> {
    String SELECT = """
            select new org.healthpages.contact.DeskMessage(
                m.id, m.category, m.body, m.email, m.page, m.atRisk, m.receivedAt, a.name, s.note, s.settledAt)
            from Message m left join MessageSettlement s on s.message = m.id left join Account a on a.id = s.editor\s""";

    /** Where somebody may come to harm first, then legal complaints, which are due at a time, then the oldest. */
    @Query(SELECT + """
            where s.message is null
            order by m.atRisk desc, case when m.category = LEGAL then 0 else 1 end, m.receivedAt, m.id""")
    List<DeskMessage> urgentFirst(Limit limit);

    @Query("select count(m) from Message m where not exists (select 1 from MessageSettlement s where s.message = m.id)")
    long countOpen();

    @Query(SELECT + "where s.message is not null order by s.settledAt desc, m.id desc")
    List<DeskMessage> lastSettled(Limit limit);

    @Query(SELECT + "where m.id = :id")
    Optional<DeskMessage> withId(long id);
}
