-- contracts: a node of the version before lets a disabled account sign in, and cannot show the logbook's new acts
alter table account alter column password_hash drop not null; -- null until the first invitation was accepted
alter table account add column disabled_at timestamp(6) with time zone;

-- the last one counts, and is gone when it was used
create table invitation (
    account bigint not null primary key references account (id),
    code varchar(64) not null, -- SHA-256
    expires_at timestamp(6) with time zone not null,
    constraint invitation_has_one_code unique (code)
);

alter table decision add column account bigint; -- whose account it is about
alter table decision add constraint decision_is_about_an_account foreign key (account) references account (id);
alter table decision alter column article drop not null; -- null where it is about an account
alter table decision drop constraint decision_is_one_of_the_acts;
alter table decision drop constraint decision_is_about_a_comment_or_a_page;
alter table decision add constraint decision_is_one_of_the_acts check (act in (
    'PUBLISHED', 'REFUSED', 'REMOVED', 'RESTORED', 'KEPT', 'UNDONE', 'WITHDRAWN',
    'APPEALED', 'UPHELD', 'REVERSED', 'ERASED', 'EXPIRED',
    'PAGE_SAVED', 'PAGE_ISSUED', 'PAGE_AMENDED', 'PAGE_WITHDRAWN', 'PAGE_REVIEWED', 'COMMENTS_CLOSED', 'COMMENTS_OPENED',
    'ACCOUNT_INVITED', 'ACCOUNT_JOINED', 'ACCOUNT_CHANGED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED'));
alter table decision add constraint decision_is_about_a_comment_or_a_page check ((comment is null) = (act in (
    'PAGE_SAVED', 'PAGE_ISSUED', 'PAGE_AMENDED', 'PAGE_WITHDRAWN', 'PAGE_REVIEWED', 'COMMENTS_CLOSED', 'COMMENTS_OPENED',
    'ACCOUNT_INVITED', 'ACCOUNT_JOINED', 'ACCOUNT_CHANGED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED')));
alter table decision add constraint decision_is_about_an_account_or_an_article check
    ((account is null) = (article is not null)
    and (account is null) = (act not in (
        'ACCOUNT_INVITED', 'ACCOUNT_JOINED', 'ACCOUNT_CHANGED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED')));
