-- Two entries of the register of staff that were written down by two places: the same person, or looked at and told apart.
-- Nothing is moved: each entry stays where it is, and readers put them together, so that it is undone at any time. A row is
-- never changed; the newest version of a pair holds. Ids alone, looked up from both sides and from places that see only one
-- of the two, so it has no row-level security; whose they are stands in tables that have.
create table staff_same (
  -- The two by their ids, the smaller first, and the villages under which they are kept.
  staff uuid not null,
  other_staff uuid not null,
  village text not null,
  other_village text not null,
  version integer not null check (version > 0),
  -- Empty: taken back.
  state text not null check (state in ('same', 'apart', '')),
  said_by text not null,
  said_at timestamptz not null,
  primary key (staff, other_staff, version),
  check (staff < other_staff)
);
