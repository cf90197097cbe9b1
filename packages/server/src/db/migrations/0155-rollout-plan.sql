-- What a regency has for its roll-out, year by year: places, staff, equipment, money, and what more there could be. A row
-- is never changed; the next version says something else, and the newest one holds. Nobody's data.
create table rollout_plan (
  regency text not null,
  kind text not null check (kind in ('puskesmas', 'pustu', 'posyandu')),
  version integer not null check (version > 0),
  settings json not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (regency, kind, version)
);

-- A planned year that was computed and taken as it was; the next computation may move it, unlike one that people chose.
alter table site_statement add column is_proposed boolean not null default false;
