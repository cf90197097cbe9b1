-- What a kader has learned: a training followed, an assessment passed. A row is never changed; the newest version holds.
create table kader_skill (
  village text not null,
  -- Account of the kader.
  kader text not null,
  skill text not null,
  -- 1, 2, 3 … of the kader and the skill.
  version integer not null check (version > 0),
  -- Empty: taken back.
  state text not null check (state in ('trained', 'assessed', '')),
  on_day date not null,
  -- Which training, who assessed.
  evidence text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (village, kader, skill, version)
);

-- For who may see everybody of the village. Written only by a transaction that says so.
grant select, insert on kader_skill to jejaring_scoped;
alter table kader_skill enable row level security;
alter table kader_skill force row level security;
create policy scope on kader_skill for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (select current_setting('jejaring.neighbourhoods', true) = '*')
);
create policy assess on kader_skill for insert to jejaring_scoped with check (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (select current_setting('jejaring.neighbourhoods', true) = '*')
  and (select current_setting('jejaring.assesses_skills', true) = 'yes')
);
