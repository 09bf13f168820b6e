package org.healthpages.report;

import org.springframework.data.repository.Repository;

interface ReportWithdrawals extends Repository<ReportWithdrawal, Long> {
    String NOT_WITHDRAWN = "not exists (select 1 from ReportWithdrawal w where w.report = r.id)";

    ReportWithdrawal saveAndFlush(ReportWithdrawal withdrawal);

    boolean existsById(long report);
}
