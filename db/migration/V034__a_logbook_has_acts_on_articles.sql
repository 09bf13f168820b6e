-- contracts: the checks only become wider, but a node of the version before cannot show the logbook's new acts
alter table decision drop constraint decision_is_one_of_the_acts;
alter table decision drop constraint decision_of_an_editor_names_the_editor;
alter table decision drop constraint decision_against_a_comment_gives_a_reason;
alter table decision alter column act set data type varchar(20);
alter table decision alter column comment drop not null; -- null where it is about the article itself
alter table decision add constraint decision_is_one_of_the_acts check (act in (
    'PUBLISHED', 'REFUSED', 'REMOVED', 'RESTORED', 'KEPT', 'WITHDRAWN',
    'APPEALED', 'UPHELD', 'REVERSED', 'ERASED', 'EXPIRED',
    'PAGE_SAVED', 'PAGE_ISSUED', 'PAGE_AMENDED', 'PAGE_WITHDRAWN', 'PAGE_REVIEWED', 'COMMENTS_CLOSED', 'COMMENTS_OPENED'));
alter table decision add constraint decision_of_an_editor_names_the_editor check
    ((editor is null) = (act in ('WITHDRAWN', 'APPEALED', 'ERASED', 'EXPIRED')));
alter table decision add constraint decision_against_a_comment_gives_a_reason check
    (act not in ('REFUSED', 'REMOVED') or reason is not null);
alter table decision add constraint decision_is_about_a_comment_or_a_page check ((comment is null) = (act in (
    'PAGE_SAVED', 'PAGE_ISSUED', 'PAGE_AMENDED', 'PAGE_WITHDRAWN', 'PAGE_REVIEWED', 'COMMENTS_CLOSED', 'COMMENTS_OPENED')));
