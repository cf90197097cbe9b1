-- The percent of an indicator that a regency, a Puskesmas or a village is to reach by the end of a year. A row is never
-- changed: a correction is the next version. Without a decree it is a draft; in force are those with one alone. Numbers
-- about places, not about people, of places above villages too: read and written where the API says, without policies.
create table percent_target (
  -- Code of a regency or village, id of a Puskesmas.
  place text not null,
  year integer not null check (year between 2000 and 2100),
  indicator text not null,
  -- 1, 2, 3 …
  version integer not null check (version > 0),
  -- Absent: the place has none of its own any more.
  percent double precision check (percent between 0 and 100),
  source text not null,
  -- Number of the decree, and the day from which it holds.
  decree text,
  decree_on date,
  check ((decree is null) = (decree_on is null)),
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (place, year, indicator, version)
);
grant select on percent_target to jejaring_scoped;
