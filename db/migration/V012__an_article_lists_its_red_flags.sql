create table red_flag (
    article bigint not null references article (id),
    place integer not null check (place >= 0),
    phrase varchar(100) not null, -- in small letters
    primary key (article, place)
);
