-- what a site held when V011 was its last migration
insert into article (id, topic, slug, title, summary, body, html, reviewed_on, review_due_on, reviewed_by)
    values (1001, 'old-topic', 'old-page', 'A page of long ago', 'Written before the last migrations', 'Stretch.', '<p>Stretch.</p>', date '2025-01-10', date '2027-01-10', 'Dr Example');
insert into edition (id, article, number, published_on) values (1001, 1001, 1, date '2010-06-01');
insert into edition (id, article, number, published_on) values (1002, 1001, 2, date '2020-06-01');
insert into page_stamp (article, stamp) values (1001, 7);
insert into account (id, name, password_hash, created_at) values (1001, 'olga', '{none}', timestamp '2020-06-01 12:00:00');
insert into account_role (account, role) values (1001, 'MODERATOR');
insert into rating (id, edition, reader, stars, rated_at) values (1001, 1001, 'reader-1', 4, timestamp '2019-06-01 12:00:00');
insert into rating (id, edition, reader, stars, rated_at, why, why_details, why_told_at)
    values (1002, 1002, 'reader-1', 2, timestamp '2020-06-02 12:00:00', 'HARD', 'Too many words', timestamp '2020-06-02 12:01:00');
insert into rating_tally (edition, stars, imported, voted) values (1001, 4, 0, 1);
insert into rating_tally (edition, stars, imported, voted) values (1002, 2, 0, 1);
insert into rating_tally (edition, stars, imported, voted) values (1002, 5, 9, 0);
insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, receipt)
    values (1001, 1001, 1001, 'PUBLISHED', 'EXPERIENCE', timestamp '2019-06-01 12:00:00', 1, false, false, 'receipt-1');
insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, receipt)
    values (1002, 1001, 1002, 'WAITING', 'HELP', timestamp '2020-06-03 12:00:00', 2, true, false, 'receipt-2');
insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, receipt)
    values (1003, 1001, 1002, 'REFUSED', 'EXPERIENCE', timestamp '2020-06-03 12:00:00', 1, false, false, 'receipt-3');
insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, receipt)
    values (1004, 1001, 1002, 'WITHDRAWN', 'EXPERIENCE', timestamp '2020-06-03 12:00:00', 1, false, false, 'receipt-4');
insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, fingerprint)
    values (1005, 1001, 1001, 'HIDDEN', 'EXPERIENCE', timestamp '2015-06-03 12:00:00', 1, false, false, 'print-5');
insert into comment_words (comment, version, name, body, written_at) values (1001, 1, 'Ann', 'Said long ago.', timestamp '2019-06-01 12:00:00');
insert into comment_words (comment, version, name, body, written_at) values (1002, 1, 'Bob', 'I wait.', timestamp '2020-06-03 12:00:00');
insert into comment_words (comment, version, name, body, written_at) values (1002, 2, 'Bob', 'I wait since then.', timestamp '2020-06-03 13:00:00');
insert into comment_words (comment, version, name, body, written_at) values (1003, 1, 'Cy', 'Buy this.', timestamp '2020-06-03 12:00:00');
insert into comment_words (comment, version, name, body, written_at) values (1005, 1, 'Di', 'Hidden words.', timestamp '2015-06-03 12:00:00');
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1001, 1001, 1001, 'PUBLISHED', null, 1001, timestamp '2019-06-02 12:00:00');
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1002, 1001, 1003, 'REFUSED', 'ADVERTISING', 1001, timestamp '2020-06-04 12:00:00');
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1003, 1001, 1004, 'WITHDRAWN', null, null, timestamp '2020-06-04 12:00:00');
insert into report (id, comment, version, reason, details, reader, address_key, address_key_day, after_decision, receipt, reported_at)
    values (1001, 1005, 1, 'OFFENSIVE', 'See there', 'reader-2', 'key-2', date '2020-06-05', 0, 'receipt-r', timestamp '2020-06-05 12:00:00');
insert into address_key_secret (made_on, secret) values (date '2020-06-05', 'a secret of that day');
