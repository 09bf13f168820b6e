-- One row, once a site has served from this database: enough to see that a secret is another, and not to guess it.
create table known_secret (
    id integer not null primary key check (id = 1),
    fingerprint varchar(64) not null
);
