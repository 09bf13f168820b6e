create index article_by_title on article (topic, title, slug);
create index article_by_name on article (slug, title);
create index article_by_review on article (reviewed_on, title);
create index media_by_review_due on media (review_due_on);
create index comment_by_about on comment (about, said_at, id);
