-- The names of the columns are Spring Session's. A session holds who is signed in, and nothing about the device or the network.
create table desk_session (
    primary_id varchar(36) not null primary key,
    session_id varchar(36) not null,
    creation_time bigint not null, -- these times are milliseconds since 1970
    last_access_time bigint not null,
    max_inactive_interval integer not null, -- seconds
    expiry_time bigint not null,
    principal_name varchar(100), -- the account's name; null before the password was right
    constraint desk_session_has_one_id unique (session_id)
);
create index desk_session_by_end on desk_session (expiry_time);
create index desk_session_by_account on desk_session (principal_name);

create table desk_session_attributes (
    session_primary_id varchar(36) not null references desk_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
