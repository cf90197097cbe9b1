-- The head of each village's journal. Its row stays locked from taking a number to the commit, so that
-- numbers are gapless and in the order of commits.
create table journal (
  village text primary key,
  seq bigint not null default 0,
  -- Marks are kept for the months from opened_from to opened_until, closed, and for their years.
  opened_from text not null,
  opened_until text not null
);

create table entry (
  village text not null,
  seq bigint not null,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  on_day date not null,
  clock text not null,
  author text not null,
  device text not null,
  catalogue integer not null,
  -- Text, not jsonb: read and written whole, in the order of its keys.
  body json not null,
  -- SHA-256 of the entry's canonical text with a masked NIK: tells a replay from another entry of the same id.
  digest bytea not null,
  received_at timestamptz not null default now(),
  primary key (village, seq),
  unique (village, id)
);
create index entry_subject on entry (village, subject, seq);

-- A NIK as it was sent, readable with the server's key only; lookup is a keyed hash.
create table nik (
  village text not null,
  person uuid not null,
  entry uuid not null,
  cipher bytea not null,
  lookup bytea not null,
  primary key (village, person, entry)
);
create index nik_lookup on nik (village, lookup);
