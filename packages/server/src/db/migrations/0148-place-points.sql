-- Where a village or a post lies, as somebody says. A row is never changed: a correction is the next version. Places, not
-- people: read and written where the API says, without policies.
create table place_point (
  -- Code of a village or id of a facility.
  place text not null,
  -- 1, 2, 3 …
  version integer not null check (version > 0),
  -- Degrees; absent: taken back.
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  check ((lat is null) = (lon is null)),
  -- Who says so: a list, a device on the spot.
  source text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (place, version)
);
