alter table rating add column why varchar(20);
alter table rating add column why_details varchar(1000);
alter table rating add column why_told_at timestamp(6) with time zone;
alter table rating add constraint rating_says_why_in_known_words check
    (why in ('HARD', 'OUT_OF_DATE', 'NOT_FOR_ME', 'NOT_FOUND', 'WRONG'));
alter table rating add constraint rating_says_why_only_when_it_is_low check (why is null or stars <= 2);
create index rating_by_when_it_said_why on rating (why_told_at);
