create sequence comment_seq start with 1 increment by 50;

create table comment (
    id bigint not null primary key,
    article bigint not null references article (id),
    edition bigint not null references edition (id),
    state varchar(10) not null check (state in ('WAITING', 'PUBLISHED', 'REFUSED', 'HIDDEN', 'REMOVED', 'WITHDRAWN')),
    about varchar(10) not null check (about in ('EXPERIENCE', 'CORRECTION', 'HELP')),
    said_at timestamp(6) with time zone not null,
    version integer not null check (version > 0), -- of the words that stand now
    at_risk boolean not null,
    kept boolean not null, -- an editor has looked at it again and kept it
    receipt varchar(64), -- SHA-256 of the receipt's code; null for imported comments
    fingerprint varchar(64), -- what an imported comment is known by; null for comments posted here
    constraint comment_has_one_receipt unique (receipt),
    constraint comment_is_imported_once unique (fingerprint)
);
create index comment_by_article on comment (article, state, said_at, id);
create index comment_by_state on comment (state, at_risk, said_at, id);

create table comment_words (
    comment bigint not null references comment (id),
    version integer not null check (version > 0),
    name varchar(60) not null,
    body varchar(3000) not null,
    written_at timestamp(6) with time zone not null,
    primary key (comment, version)
);
