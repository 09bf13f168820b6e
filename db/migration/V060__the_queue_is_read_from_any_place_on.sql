-- all comments by their time, and those that wait on one article: a page of either begins behind a place and counts nothing
drop index comment_by_time;
create index comment_by_time on comment (said_at, id, state);
-- at_risk stands before state, so that H2 does not take it for the better one where readers turn the pages of an article
create index comment_by_article_in_the_queue on comment (article, at_risk, state, said_at, id);
