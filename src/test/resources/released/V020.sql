-- what V019 and V020 made room for
insert into report_withdrawal (report, withdrawn_at) values (1001, timestamp '2020-06-08 12:00:00');
insert into message (id, category, body, email, page, at_risk, receipt, received_at)
    values (1001, 'QUESTION', 'When do you write about knees?', '', '', false, 'receipt-m', timestamp '2020-06-08 12:00:00');
insert into message_settlement (message, editor, note, settled_at) values (1001, 1001, 'Next year', timestamp '2020-06-09 12:00:00');
