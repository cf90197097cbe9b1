-- The people who work in the network, with or without an account. A row is never changed: what is said later is the next
-- version and the newest one holds, so that the table is its own log of who changed what.
create table staff (
  -- Where the person was first written down; never changes, wherever the person works.
  village text not null,
  id uuid not null,
  -- 1, 2, 3 … of the person.
  version integer not null check (version > 0),
  name text not null,
  profession text not null,
  contract text not null,
  birth_year integer,
  -- Empty: not known.
  phone text not null,
  -- NIP of an official, number of a kader; never a NIK.
  number text not null,
  account text,
  said_by text not null,
  said_at timestamptz not null,
  primary key (village, id, version)
);

-- What somebody does where and when: a kader of two Posyandu has two rows.
create table staff_post (
  -- Of the person, whatever the place.
  village text not null,
  staff uuid not null,
  id uuid not null,
  version integer not null check (version > 0),
  facility text not null references facility,
  duty text not null,
  from_day date not null,
  -- First day on which it is over; absent: no end is known.
  before_day date check (before_day > from_day),
  -- Number of the decree; empty: none.
  decree text not null,
  decree_on date,
  -- It was a mistake and never was.
  is_withdrawn boolean not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (village, staff, id, version)
);
create index staff_post_facility on staff_post (facility);

-- Who works at a place is seen by who sees the place or wrote the person down, whether or not they see the names of those
-- who are served; a kader sees nobody. Written only by a transaction that says so.
grant select, insert on staff, staff_post to jejaring_scoped;
do $$
declare
  area constant text := $q$(select string_to_array(current_setting('jejaring.villages', true), ','))::text[]$q$;
  desk constant text := $q$(select current_setting('jejaring.neighbourhoods', true) = '*')$q$;
  writes constant text := $q$(select current_setting('jejaring.keeps_staff', true) = 'yes')$q$;
  post constant text := format(
    'village = any (%1$s) or facility in (select f.facility from facility_area f where split_part(f.area, ''/'', 1) = any (%1$s))',
    area);
  person constant text := format(
    'village = any (%s) or exists (select 1 from staff_post p where p.village = staff.village and p.staff = staff.id)',
    area);
begin
  execute format('create policy scope on staff_post for select to jejaring_scoped using ((%s) and %s)', post, desk);
  execute format('create policy keep on staff_post for insert to jejaring_scoped with check ((%s) and %s and %s)', post, desk, writes);
  execute format('create policy scope on staff for select to jejaring_scoped using ((%s) and %s)', person, desk);
  execute format('create policy keep on staff for insert to jejaring_scoped with check ((%s) and %s and %s)', person, desk, writes);
end $$;
alter table staff enable row level security;
alter table staff force row level security;
alter table staff_post enable row level security;
alter table staff_post force row level security;
