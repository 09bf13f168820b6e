-- One row a place; a mark of the text as a whole has one from 0 to 0. Marks go with the words that they are about.
create table comment_mark (
    comment bigint not null,
    version integer not null,
    finding varchar(30) not null,
    part varchar(4) not null check (part in ('NAME', 'BODY')),
    starts_at integer not null check (starts_at >= 0),
    ends_at integer not null,
    constraint mark_ends_behind_its_start check (ends_at > starts_at or ends_at = 0),
    constraint mark_is_about_words_that_are_kept
        foreign key (comment, version) references comment_words (comment, version) on delete cascade,
    primary key (comment, version, finding, part, starts_at)
);
