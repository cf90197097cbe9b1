-- That somebody who works with a kader talked with them about a coaching hint. A row is never changed: taking it back is
-- the next version, and the newest one holds.
create table coaching_talk (
  village text not null,
  -- Account of the kader.
  kader text not null,
  topic text not null,
  -- 1, 2, 3 …
  version integer not null check (version > 0),
  is_done boolean not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (village, kader, topic, version)
);

-- For who may see everybody of the village: no kader, no Dinas, no village head. Written only by a transaction that says
-- so.
grant select, insert on coaching_talk to jejaring_scoped;
alter table coaching_talk enable row level security;
alter table coaching_talk force row level security;
create policy scope on coaching_talk for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (select current_setting('jejaring.neighbourhoods', true) = '*')
);
create policy note on coaching_talk for insert to jejaring_scoped with check (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (select current_setting('jejaring.neighbourhoods', true) = '*')
  and (select current_setting('jejaring.notes_talks', true) = 'yes')
);
