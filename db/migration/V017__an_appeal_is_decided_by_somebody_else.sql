create table appeal (
    decision bigint not null primary key references decision (id), -- the one that it is against: one appeal for each
    comment bigint not null references comment (id),
    first_editor bigint not null, -- who made that decision
    body varchar(1000), -- null once it is erased
    appealed_at timestamp(6) with time zone not null,
    outcome varchar(10) check (outcome in ('UPHELD', 'REVERSED', 'RESTORED', 'VOID')), -- null while it is open
    second_editor bigint references account (id), -- who decided the appeal
    settled_at timestamp(6) with time zone,
    constraint appeal_knows_who_made_the_decision foreign key (decision, first_editor) references decision (id, editor),
    constraint appeal_is_decided_by_somebody_else check (second_editor <> first_editor),
    constraint appeal_that_is_decided_names_who_decided check
        ((second_editor is not null) = (outcome is not null and outcome in ('UPHELD', 'REVERSED'))),
    constraint appeal_is_settled_at_one_time check ((settled_at is null) = (outcome is null))
);
create index appeal_by_comment on appeal (comment);
create index appeal_by_outcome on appeal (outcome, appealed_at);
