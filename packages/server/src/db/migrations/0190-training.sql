-- A training of kader as an event: when, where, which skills, who is invited and who came. Who came counts as trained in
-- the passport; nothing is copied there, so that a training which is taken back is gone from it. A row is never changed;
-- the newest version holds. Nobody's data: ids of workers, whose names stand in tables with row-level security.
create table training (
  id uuid not null,
  version integer not null check (version > 0),
  -- Who holds it.
  facility text not null references facility,
  title text not null,
  -- Where, in words.
  place text not null,
  on_day date not null,
  skills text[] not null,
  -- As in the register of staff, or the account of who is not in it.
  invited text[] not null,
  attended text[] not null,
  is_withdrawn boolean not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (id, version)
);
create index training_facility on training (facility);
create index training_attended on training using gin (attended);
