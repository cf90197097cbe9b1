-- One row per person and indicator with all its periods, instead of one for each period: a third of the rows to write and
-- to read with a person. By the names of periods, in order, served from (nothing: not served) and until, as in
-- {"2025":[],"2026":["2026-03-02"]}.
alter table mark no force row level security;
create temporary table marked on commit drop as
  select village, person, indicator, max(rt) as rt,
    '{' || string_agg(
      format('"%s":[%s]', period, concat_ws(',', '"' || served_from || '"', '"' || served_before || '"')),
      ',' order by period
    ) || '}' as periods
  from mark group by village, person, indicator;
truncate mark;
alter table mark drop constraint mark_pkey;
drop index mark_cell;
alter table mark
  drop column period, drop column served_from, drop column served_before, add column periods json not null;
insert into mark (village, person, indicator, rt, periods)
  select village, person, indicator, rt, periods::json from marked;
alter table mark add primary key (village, person, indicator);
create index mark_cell on mark (village, indicator);
alter table mark force row level security;
