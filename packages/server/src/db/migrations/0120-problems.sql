-- What holds the work of a village up, as its journal tells; a problem names nobody. Where it stands on the ladder depends
-- on the day and is not stored.
create table problem (
  village text not null,
  id uuid not null,
  -- Who told of it: a kader sees what kader told. Empty while only an answer has come.
  reported_by text not null,
  -- False once it is closed, until it is opened again.
  is_open boolean not null,
  record json not null,
  primary key (village, id)
);

grant select on problem to jejaring_scoped;
grant select, insert, update, delete on problem to jejaring_journal;
alter table problem enable row level security;
alter table problem force row level security;
create policy journal on problem for all to jejaring_journal
  using (village = (select current_setting('jejaring.village', true)));
create policy scope on problem for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and ((select current_setting('jejaring.neighbourhoods', true) = '*') or reported_by = 'kader')
);

-- A phone hears of the steps of the problems that its user may see.
create policy problems on entry for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and kind like 'problem-%'
  and subject in (select id from problem)
);
