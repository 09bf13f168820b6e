-- the check of the states has no name of its own: it goes with its column, and the new one has a name
drop index comment_by_article;
drop index comment_by_state;
alter table comment add column any_state varchar(10);
update comment set any_state = state;
alter table comment drop column state;
alter table comment rename column any_state to state;
alter table comment alter column state set not null;
alter table comment add constraint comment_is_in_one_of_the_states check
    (state in ('WAITING', 'PUBLISHED', 'REFUSED', 'HIDDEN', 'REMOVED', 'WITHDRAWN', 'ERASED'));
create index comment_by_article on comment (article, state, said_at, id);
create index comment_by_state on comment (state, at_risk, said_at, id);

-- null once the edition is closed, and for reports once they are old: the row is counted, and nobody's
alter table rating alter column reader drop not null;
alter table report alter column reader drop not null;
alter table report alter column address_key drop not null;
alter table report alter column receipt drop not null;
