-- what V012 to V015 made room for
insert into red_flag (article, place, phrase) values (1001, 0, 'numb');
insert into comment_mark (comment, version, finding, part, starts_at, ends_at) values (1002, 2, 'SHOUTING', 'BODY', 0, 6);
insert into comment (id, article, edition, state, about, said_at, version, at_risk, kept, receipt, sent_as_it_is)
    values (1006, 1001, 1002, 'PUBLISHED', 'CORRECTION', timestamp '2020-06-03 12:00:00', 1, false, false, 'receipt-6', true);
insert into comment_words (comment, version, name, body, written_at) values (1006, 1, 'Eve', 'A word is wrong.', timestamp '2020-06-03 12:00:00');
insert into settlement (id, comment, version, article, outcome, note, editor, settled_at)
    values (1001, 1006, 1, 1001, 'CHANGED', 'We changed the word.', 1001, timestamp '2020-06-06 12:00:00');
