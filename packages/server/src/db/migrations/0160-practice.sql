-- What places have learned, for others to visit and adopt. Nobody's data: texts name no patient, results come from the
-- boards. A row is never changed; the newest version holds.
create table practice_note (
  id uuid not null,
  version integer not null check (version > 0),
  facility text not null references facility,
  title text not null,
  obstacle text not null,
  tried text not null,
  indicator text not null,
  -- The month in which it began, as 2026-11.
  began text not null,
  -- A year; empty: nothing of its own.
  cost_rupiah bigint check (cost_rupiah >= 0),
  budget text,
  -- A post and how to reach it.
  contact text not null,
  is_withdrawn boolean not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (id, version)
);
create index practice_note_facility on practice_note (facility);
create index practice_note_words on practice_note
  using gin (to_tsvector('indonesian', title || ' ' || obstacle || ' ' || tried));

-- What others say of it.
create table practice_feedback (
  id uuid primary key,
  note uuid not null,
  -- Empty: of a Dinas.
  facility text references facility,
  verdict text not null,
  words text not null,
  said_by text not null,
  said_at timestamptz not null
);
create index practice_feedback_note on practice_feedback (note);

-- Decisions of meetings that adopt a note name it.
create index meeting_change_practice on meeting_change ((body #>> '{set,value,practice}'))
  where body #>> '{set,value,practice}' is not null;
