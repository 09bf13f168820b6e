-- what V016 to V018 made room for
insert into appeal (decision, comment, first_editor, body, appealed_at) values (1002, 1003, 1001, 'It was no advertising.', timestamp '2020-06-07 12:00:00');
insert into decision (id, article, comment, act, reason, editor, decided_at) values (1004, 1001, 1003, 'APPEALED', null, null, timestamp '2020-06-07 12:00:00');
insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, receipt)
    values (1007, 1001, 1002, 'ERASED', 'EXPERIENCE', timestamp '2020-06-03 12:00:00', 1, false, false, 'receipt-7');
update rating set reader = null where id = 1001;
