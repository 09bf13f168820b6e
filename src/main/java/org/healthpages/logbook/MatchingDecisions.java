package org.healthpages.logbook;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The logbook's own door: every decision, or those that one looks for, the latest first. */
interface MatchingDecisions extends Repository<Decision, Long> {
    String MATCHING = """
            where d.act in :acts and d.decidedAt >= :begin and d.decidedAt < :end
            and (:editor = '' or lower(a.name) = lower(:editor))\s""";

    default Page<PastDecision> page(LogbookFilter filter, Pageable page) {
        return page(filter.acts(), filter.editor(), filter.begin(), filter.end(), page);
    }

    @Query(
            value = PastDecisions.SELECT + MATCHING + "order by d.id desc",
            countQuery = "select count(d) from Decision d left join Account a on a.id = d.editor " + MATCHING)
    Page<PastDecision> page(List<Act> acts, String editor, Instant begin, Instant end, Pageable page);

    /** The next ones of a list that is too long to be read at once. @param before an id; the greatest begins the list */
    default List<PastDecision> before(long before, LogbookFilter filter, Limit most) {
        return before(before, filter.acts(), filter.editor(), filter.begin(), filter.end(), most);
    }

    @Query(PastDecisions.SELECT + MATCHING + "and d.id < :before order by d.id desc")
    List<PastDecision> before(long before, List<Act> acts, String editor, Instant begin, Instant end, Limit most);
}
