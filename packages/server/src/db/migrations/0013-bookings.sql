-- The day on which who was referred came there; rows from before have none.
alter table referral add column received_on date;

-- Services promised for a day, as long as nobody kept or took back the promise. Derived from the journal.
create table booking (
  village text not null,
  id uuid not null,
  person uuid not null,
  rt text not null,
  service text not null,
  -- Where: home, posyandu, pustu ...
  place text not null,
  day date not null,
  primary key (village, id)
);
create index booking_person on booking (village, person);
create index booking_day on booking (village, day);

grant select on booking to jejaring_scoped;
grant select, insert, update, delete on booking to jejaring_journal;
alter table booking enable row level security;
alter table booking force row level security;
create policy scope on booking for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (
    (select current_setting('jejaring.neighbourhoods', true) = '*')
    or rt = any ((select string_to_array(current_setting('jejaring.neighbourhoods', true), ','))::text[])
  )
);
create policy journal on booking for all to jejaring_journal using (
  village = (select current_setting('jejaring.village', true))
);
