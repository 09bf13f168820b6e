-- The names of the columns are ShedLock's, and so are times without a zone: it writes the database's own clock in UTC.
create table job_lock (
    name varchar(64) not null primary key,
    lock_until timestamp(6) not null,
    locked_at timestamp(6) not null,
    locked_by varchar(255) not null
);
