-- A mark to pass over them by: whether a report is open, the decisions on its comment say. Nothing breaks where it is set late.
alter table report add column settled boolean not null default false;
create index report_by_settled on report (settled, comment, id);
