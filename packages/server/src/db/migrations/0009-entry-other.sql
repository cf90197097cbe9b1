-- The second person, where an entry speaks of two: both know of it.
alter table entry add column other uuid;
create index entry_other on entry (village, other, seq) where other is not null;

alter policy scope on entry using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (
    (select current_setting('jejaring.neighbourhoods', true) = '*')
    or kind like 'session-%'
    or subject in (select id from person)
    or subject in (select id from household)
    or (other is not null and other in (select id from person))
  )
);
