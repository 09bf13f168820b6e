package org.healthpages.logbook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The door to what was decided. */
public interface PastDecisions extends Repository<Decision, Long> {
    String SELECT = """
            select new org.healthpages.logbook.PastDecision(
                d.id, d.article, d.comment, d.act, d.reason, a.name, about.name, d.decidedAt)
            from Decision d left join Account a on a.id = d.editor left join Account about on about.id = d.account\s""";

    String SELECT_STANDING = """
            select new org.healthpages.logbook.PastDecision(
                d.id, d.article, d.comment, d.act, d.reason, a.name, cast(null as string), d.decidedAt)
            from StandingDecision d left join Account a on a.id = d.editor\s""";

    /** All decisions on a comment, those that were undone included, the latest first. */
    @Query(SELECT + "where d.comment = :comment order by d.id desc")
    List<PastDecision> on(long comment);

    /** The decisions on a comment that nobody has undone, the latest first. */
    @Query(SELECT_STANDING + "where d.comment = :comment order by d.id desc")
    List<PastDecision> standingOn(long comment);

    default Optional<PastDecision> lastOn(long comment) {
        return standingOn(comment).stream().findFirst();
    }

    /** The last refusal or removal of a comment. */
    default Optional<PastDecision> lastAgainst(long comment) {
        return standingOn(comment).stream()
                .filter(PastDecision::isAgainstTheComment)
                .findFirst();
    }

    /** The last of some acts on a comment, whether they are decisions or not. */
    default Optional<PastDecision> lastOf(Collection<Act> acts, long comment) {
        return on(comment).stream().filter(one -> acts.contains(one.act())).findFirst();
    }

    /** The id of that one; 0 for none. */
    default long lastIdOf(Collection<Act> acts, long comment) {
        return lastOf(acts, comment).map(PastDecision::id).orElse(0L);
    }

    /** The decision that followed a given one: the outcome of what was reported after that. */
    @Query(SELECT_STANDING + "where d.comment = :comment and d.id > :decision order by d.id")
    List<PastDecision> after(long comment, long decision, Limit limit);

    /** The account of the editor who made a decision that an editor made. */
    @Query("select d.editor from Decision d where d.id = :decision and d.editor is not null")
    Optional<Long> editorOf(long decision);

    /** The id of the last decision that stands; 0 for none. */
    @Query("select coalesce(max(d.id), 0) from StandingDecision d where d.comment = :comment")
    long lastIdOn(long comment);
}
