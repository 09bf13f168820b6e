create table search_stamp (
    stamp bigint not null primary key
);
insert into search_stamp (stamp) values (1);
