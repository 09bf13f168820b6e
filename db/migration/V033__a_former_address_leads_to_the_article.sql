-- It names the article and not the next address, so that however often the article moves there is one step.
create table former_address (
    topic varchar(80) not null,
    slug varchar(80) not null,
    article bigint not null references article (id),
    primary key (topic, slug)
);
