package org.healthpages.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, Long> {
    Report saveAndFlush(Report report);

    boolean existsByReceipt(String receipt);

    Optional<Report> findByReceipt(String receipt);

    /** Reports on a comment since a decision; since the last one, those that are open. */
    List<Report> findByCommentAndAfterDecisionOrderById(long comment, long afterDecision);
}
