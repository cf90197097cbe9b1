-- The official number of people to be served (sasaran), as a Dinas or the statistics office states it, beside the people
-- who are counted. A row is never changed: a correction is the next version, and the newest one holds.
create table target_population (
  village text not null,
  year integer not null check (year between 2000 and 2100),
  indicator text not null,
  -- 1, 2, 3 …
  version integer not null check (version > 0),
  -- Absent: taken back, there is no official number any more.
  value integer check (value >= 0),
  -- Who says so: a decree, a projection. Not empty unless taken back.
  source text not null,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (village, year, indicator, version)
);

-- Numbers that name nobody: read wherever a board is. Written only by a transaction that says so, in its own villages.
grant select, insert on target_population to jejaring_scoped;
alter table target_population enable row level security;
alter table target_population force row level security;
create policy scope on target_population for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
);
create policy enter on target_population for insert to jejaring_scoped with check (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.enters_targets', true) = 'yes')
);
