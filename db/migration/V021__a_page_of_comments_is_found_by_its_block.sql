-- Comments in their order are cut into blocks. A page is found by the numbers of the blocks, which are few: nobody counts
-- or passes over the comments themselves. The first block of an article begins before all time.
create table comment_block (
    article bigint not null references article (id),
    begins_at timestamp(6) with time zone not null, -- (begins_at, begins_with) is the place of the oldest comment in it
    begins_with bigint not null,
    places integer not null check (places >= 0), -- comments that are on the page
    published integer not null check (published >= 0), -- those among them that are not being checked
    constraint block_publishes_what_is_in_it check (published <= places),
    primary key (article, begins_at, begins_with)
);
insert into comment_block (article, begins_at, begins_with, places, published)
select article,
    case when min(n) = 1 then timestamp with time zone '1900-01-01 00:00:00+00' else min(said_at) end,
    case when min(n) = 1 then 0 else min(case when mod(n, 200) = 1 then id end) end,
    count(*),
    sum(case when state = 'PUBLISHED' then 1 else 0 end)
from (
    select article, said_at, id, state, row_number() over (partition by article order by said_at, id) as n
    from comment where state in ('PUBLISHED', 'HIDDEN')
) placed
group by article, (n - 1) / 200;
create index comment_by_place on comment (article, said_at, id, state);
-- Its second column made H2 take it for the better one, and sort all comments of an article for one page.
drop index comment_by_article;
