create table page_stamp (
    article bigint not null primary key references article (id),
    stamp bigint not null
);
