create table address_key_secret (
    made_on date not null primary key,
    secret varchar(64) not null
);
