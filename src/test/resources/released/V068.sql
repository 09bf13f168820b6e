-- what V021 to V068 made room for
insert into comment_block (article, begins_at, begins_with, places, published)
    values (1001, timestamp with time zone '1900-01-01 00:00:00+00', 0, 3, 2);
insert into revision (id, article, number, topic, slug, title, summary, body, related, red_flags, editor, saved_at)
    values (1001, 1001, 1, 'old-topic', 'old-page', 'A page of long ago', 'Written before the last migrations', 'Stretch.', '', '', 1001, timestamp '2020-06-10 12:00:00');
insert into revision_media (revision, place, title, summary, transcript) values (1001, 0, 'A film', 'Somebody stretches', 'Stretch.');
update article set revision = 1 where id = 1001;
insert into article_change (article, edition, revision, major, note, made_on) values (1001, 1002, 1, true, 'We wrote it anew.', date '2020-06-10');
insert into former_address (topic, slug, article) values ('old-topic', 'older-page', 1001);
insert into review (article, item, reviewer, evidence, reviewed_on, due_on, editor)
    values (1001, null, 'Dr Example', 'Two trials', date '2025-01-10', date '2027-01-10', 1001);
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1005, 1001, null, 'PAGE_REVIEWED', null, 1001, timestamp '2025-01-10 12:00:00');
insert into account (id, name, password_hash, created_at) values (1002, 'petra', null, timestamp '2025-06-01 12:00:00');
insert into account_role (account, role) values (1002, 'WRITER');
insert into invitation (account, code, expires_at) values (1002, 'code-of-petra', timestamp '2025-06-08 12:00:00');
insert into decision (id, article, comment, act, reason, editor, decided_at, account)
    values (1006, null, null, 'ACCOUNT_INVITED', null, 1001, timestamp '2025-06-01 12:00:00', 1002);
insert into sign_off_link (id, article, revision, digest, code, name, profession, editor, asked_at, expires_at)
    values (1001, 1001, 1, 'digest-1', 'code-of-dr-example', 'Dr Example', 'Physiotherapist', 1001, timestamp '2025-01-09 12:00:00', timestamp '2025-01-23 12:00:00');
insert into sign_off (article, revision, digest, name, profession, link, signed_at)
    values (1001, 1, 'digest-1', 'Dr Example', 'Physiotherapist', 1001, timestamp '2025-01-10 12:00:00');
insert into editor_note (comment, editor, body, noted_at) values (1003, 1001, 'The third from there', timestamp '2020-06-04 12:00:00');
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1007, 1001, 1003, 'NOTED', null, 1001, timestamp '2020-06-04 12:00:00');
update comment_words set shown_body = '… words.', removed = '0-6' where comment = 1005;
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1008, 1001, 1005, 'REDACTED', 'PRIVATE_INFORMATION', 1001, timestamp '2020-06-05 12:00:00');
insert into editors_reply (comment, version, body, signed_by, editor, replied_at) values (1001, 1, 'Thank you for telling us.', 'The editors', 1001, timestamp '2019-06-03 12:00:00');
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1009, 1001, 1001, 'REPLIED', null, 1001, timestamp '2019-06-03 12:00:00');
insert into mail_news (matter, number, since, noted_at, next_try_at)
    values ('REPORT_AT_RISK', 1, timestamp '2020-06-05 12:00:00', timestamp '2020-06-05 12:00:00', timestamp '2020-06-05 12:00:00');
