-- What shows that a post keeps a standard is what shows that it is ready: one concept, said in versions, with its evidence.
-- Standards that no criterion asks for in so many words keep their name, so that their history can still be read.
-- Its owner reads all of it here, and the next step takes the table away.
alter table standard_evidence no force row level security;
insert into site_statement (facility, about, version, value, on_day, evidence, said_by, said_at)
select facility, about,
  coalesce((select max(version) from site_statement s where s.facility = told.facility and s.about = told.about), 0)
    + row_number() over (partition by facility, about order by noted_at, version),
  case when is_met then 'met' else 'missing' end, noted_at::date, evidence, noted_by, noted_at
from (
  select e.facility, e.version, e.is_met, e.evidence, e.noted_by, e.noted_at,
    case e.standard
      when 'posyandu-decree' then 'village-decree'
      when 'posyandu-life-cycle' then 'opens-monthly'
      when 'posyandu-tools' then 'posyandu-kit'
      when 'posyandu-trained' then 'trained-kader'
      when 'pustu-open' then 'open-daily'
      when 'puskesmas-clusters' then 'cluster-decree'
      when 'puskesmas-flow' then 'cluster-flow'
      else e.standard
    end as about
  from standard_evidence e join facility f on f.id = e.facility
) told;
