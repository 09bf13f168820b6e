-- contracts: all that the version before writes passes these checks, but it shows drafts as if they were published
alter table article add column state varchar(10) default 'PUBLISHED' not null;
alter table article add column revision integer; -- the one that readers see; null for what was imported last
alter table article add column withdrawn_on date;
alter table article add column withdrawn_because varchar(500); -- readers see it
alter table article add column comments_closed_because varchar(500); -- readers see it; null while they are open
alter table article add constraint article_is_in_one_of_the_states check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));
alter table article add constraint article_says_when_and_why_it_was_withdrawn check (
    (state = 'WITHDRAWN' and withdrawn_on is not null and withdrawn_because is not null)
    or (state <> 'WITHDRAWN' and withdrawn_on is null and withdrawn_because is null));
alter table media add column poster varchar(500);
