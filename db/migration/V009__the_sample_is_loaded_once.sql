create table sample_content (
    loaded_at timestamp(6) with time zone not null primary key
);
