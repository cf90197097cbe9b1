-- Places are reference data: small, without people, the same for everybody.

create table area (
  code text primary key,
  kind text not null check (
    kind in ('province', 'regency', 'subdistrict', 'village', 'dusun', 'rw', 'rt')
  ),
  name text not null,
  parent text
);
create index area_parent on area (parent);

-- What differs by regency and matters to a rule.
create table place_facts (
  regency text primary key,
  japanese_encephalitis boolean not null default false,
  introduced jsonb not null default '{}'
);

create table facility (
  id text primary key,
  kind text not null check (kind in ('puskesmas', 'pustu', 'posyandu')),
  name text not null,
  village text,
  parent text,
  -- The day of the month a Posyandu usually opens, 1 to 28.
  session_day integer
);
create index facility_village on facility (village);
create index facility_parent on facility (parent);

-- Villages of a Puskesmas or Pustu, neighbourhoods (RT) of a Posyandu.
create table facility_area (
  facility text not null,
  area text not null,
  primary key (facility, area)
);
create index facility_area_area on facility_area (area);

create table setting (
  key text primary key,
  value text not null
);
