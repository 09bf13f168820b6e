-- contracts: the checks only become wider, but a node of the version before cannot show the logbook's new acts
alter table decision drop constraint decision_is_one_of_the_acts;
alter table decision drop constraint decision_of_an_editor_names_the_editor;
alter table decision drop constraint decision_is_about_a_comment_or_a_page;
alter table decision add constraint decision_is_one_of_the_acts check (act in (
    'PUBLISHED', 'REFUSED', 'REMOVED', 'RESTORED', 'KEPT', 'UNDONE', 'WITHDRAWN',
    'APPEALED', 'UPHELD', 'REVERSED', 'ERASED', 'EXPIRED', 'NOTED',
    'PAGE_SAVED', 'PAGE_ISSUED', 'PAGE_AMENDED', 'PAGE_WITHDRAWN', 'PAGE_REVIEWED', 'COMMENTS_CLOSED', 'COMMENTS_OPENED',
    'PAGE_SIGNED', 'PAGE_SIGNED_OUTSIDE', 'SIGN_OFF_ASKED', 'SIGN_OFF_TAKEN_BACK',
    'ACCOUNT_INVITED', 'ACCOUNT_JOINED', 'ACCOUNT_CHANGED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED'));
alter table decision add constraint decision_of_an_editor_names_the_editor check
    ((editor is null) = (act in ('WITHDRAWN', 'APPEALED', 'ERASED', 'EXPIRED', 'PAGE_SIGNED_OUTSIDE')));
alter table decision add constraint decision_is_about_a_comment_or_a_page check ((comment is null) = (act in (
    'PAGE_SAVED', 'PAGE_ISSUED', 'PAGE_AMENDED', 'PAGE_WITHDRAWN', 'PAGE_REVIEWED', 'COMMENTS_CLOSED', 'COMMENTS_OPENED',
    'PAGE_SIGNED', 'PAGE_SIGNED_OUTSIDE', 'SIGN_OFF_ASKED', 'SIGN_OFF_TAKEN_BACK',
    'ACCOUNT_INVITED', 'ACCOUNT_JOINED', 'ACCOUNT_CHANGED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED')));
