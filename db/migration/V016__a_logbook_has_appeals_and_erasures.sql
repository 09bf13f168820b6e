-- the check of the acts has no name of its own: it goes with its column, and the new one has a name
alter table decision drop constraint decision_of_an_editor_names_the_editor;
alter table decision drop constraint decision_against_a_comment_gives_a_reason;
alter table decision add column any_act varchar(10);
update decision set any_act = act;
alter table decision drop column act;
alter table decision rename column any_act to act;
alter table decision alter column act set not null;
alter table decision add constraint decision_is_one_of_the_acts check (act in (
    'PUBLISHED', 'REFUSED', 'REMOVED', 'RESTORED', 'KEPT', 'WITHDRAWN',
    'APPEALED', 'UPHELD', 'REVERSED', 'ERASED', 'EXPIRED'));
alter table decision add constraint decision_of_an_editor_names_the_editor check
    ((editor is null) = (act in ('WITHDRAWN', 'APPEALED', 'ERASED', 'EXPIRED')));
alter table decision add constraint decision_against_a_comment_gives_a_reason check
    (act not in ('REFUSED', 'REMOVED') or reason is not null);
alter table decision add constraint decision_has_one_editor unique (id, editor);
