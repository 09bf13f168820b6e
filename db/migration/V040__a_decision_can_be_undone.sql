-- contracts: the checks only become wider, but a node of the version before takes an undone decision for one that stands
alter table comment add column state_before varchar(10);
alter table comment add column kept_before boolean default false not null;

alter table decision drop constraint decision_is_one_of_the_acts;
alter table decision add constraint decision_is_one_of_the_acts check (act in (
    'PUBLISHED', 'REFUSED', 'REMOVED', 'RESTORED', 'KEPT', 'UNDONE', 'WITHDRAWN',
    'APPEALED', 'UPHELD', 'REVERSED', 'ERASED', 'EXPIRED',
    'PAGE_SAVED', 'PAGE_ISSUED', 'PAGE_AMENDED', 'PAGE_WITHDRAWN', 'PAGE_REVIEWED', 'COMMENTS_CLOSED', 'COMMENTS_OPENED'));
alter table decision add column undoes bigint;
alter table decision add constraint decision_undoes_a_decision foreign key (undoes) references decision (id);
-- a decision is undone once
alter table decision add constraint decision_is_undone_once unique (undoes);
alter table decision add constraint decision_that_undoes_says_what check ((act = 'UNDONE') = (undoes is not null));
