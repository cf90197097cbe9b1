-- Who was written down more than once: every id of such a person, with the record of what was written about that id alone.
-- `one` is the id under which the person goes on, in `person`, with the records put together. Taking a merge back needs no more.
create table merged_person (
  village text not null,
  id uuid not null,
  one uuid not null,
  -- The person's, so that who sees the one sees every id.
  household uuid not null,
  rt text not null,
  record json not null,
  since_seq bigint not null,
  rt_since_seq bigint not null,
  changed_seq bigint not null,
  primary key (village, id)
);
create index merged_person_one on merged_person (village, one);

grant select on merged_person to jejaring_scoped;
grant select, insert, update, delete on merged_person to jejaring_journal;
alter table merged_person enable row level security;
alter table merged_person force row level security;
create policy journal on merged_person for all to jejaring_journal
  using (village = (select current_setting('jejaring.village', true)));
create policy scope on merged_person for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (
    (select current_setting('jejaring.neighbourhoods', true) = '*')
    or rt = any (
      (select string_to_array(current_setting('jejaring.neighbourhoods', true), ','))::text[])
  )
);

alter policy scope on entry using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (
    (select current_setting('jejaring.neighbourhoods', true) = '*')
    or kind like 'session-%'
    or subject in (select id from person)
    or subject in (select id from household)
    or subject in (select id from merged_person)
    or (other is not null
      and (other in (select id from person) or other in (select id from merged_person)))
  )
);
