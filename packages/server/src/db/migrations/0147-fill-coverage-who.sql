-- The counters of whole villages again, from the marks.
alter table coverage no force row level security;
alter table mark no force row level security;
alter table person no force row level security;
delete from coverage where rt = '';
insert into coverage (village, rt, indicator, period, served_month, lapse_month, who, people)
with counted as (
  select m.village, m.indicator, p.key as period, p.value as served, person.sex, person.birth_date,
    -- The day after the period.
    case
      when p.key ~ '^\d{4}$' then make_date(p.key::int + 1, 1, 1)
      when p.key ~ '/' then make_date(left(p.key, 4)::int + 1, 7, 1)
      else (to_date(p.key, 'YYYY-MM') + interval '1 month')::date
    end as ends
  from mark m
  join person on person.village = m.village and person.id = m.person
  cross join lateral json_each(m.periods) p
), parted as (
  select counted.*, sex || ' ' || case
      when birth_date < ends - interval '60 years' then 'elderly'
      when birth_date < ends - interval '18 years' then 'adult'
      when birth_date < ends - interval '6 years' then 'school'
      else 'child'
    end as who
  from counted
)
select village, '', indicator, period, '', '', who, count(*) from parted group by 1, 3, 4, 7
union all
select village, '', indicator, period, left(served ->> 0, 7), coalesce(left(served ->> 1, 7), ''), who, count(*)
from parted where json_array_length(served) > 0 group by 1, 3, 4, 5, 6, 7;
alter table coverage force row level security;
alter table mark force row level security;
alter table person force row level security;
