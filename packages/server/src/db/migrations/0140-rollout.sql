-- What is said about a place on its way into the network: its stage, its planned year, a criterion of readiness. A row is
-- never changed; the next version says something else, and the newest one holds. Nobody's data.
create table site_statement (
  facility text not null references facility,
  -- 'stage', 'planned-year', or the id of a criterion.
  about text not null,
  -- 1, 2, 3 … of the place and the subject.
  version integer not null check (version > 0),
  -- A stage, a year, the state of a criterion. Empty: taken back.
  value text not null,
  -- Since when, as said: a stage may have been reached long before it is written down.
  on_day date not null,
  -- Number of a decree, where the evidence lies.
  evidence text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (facility, about, version)
);

-- So many places of a kind by the end of a year, as a regency says it.
create table rollout_goal (
  regency text not null,
  kind text not null check (kind in ('puskesmas', 'pustu', 'posyandu')),
  version integer not null check (version > 0),
  sites integer not null check (sites > 0),
  year integer not null check (year between 2000 and 2100),
  source text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (regency, kind, version)
);
