create index decision_by_time on decision (decided_at);
create index comment_by_time on comment (said_at);
create index report_withdrawal_by_time on report_withdrawal (withdrawn_at);
