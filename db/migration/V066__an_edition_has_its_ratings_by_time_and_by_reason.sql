create index rating_by_time on rating (edition, rated_at, stars);
create index rating_by_reason on rating (edition, why);
