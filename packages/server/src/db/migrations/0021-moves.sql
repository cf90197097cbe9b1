-- Who left a village for another, and who came: two sides of one move, each derived from its own journal. Both villages see
-- both sides; nothing of the person's record is here.
create table move (
  village text not null,
  -- The entry that says so: `person-moved`, `person-arrived`.
  id uuid not null,
  direction text not null check (direction in ('out', 'in')),
  -- The `person-moved` of the village that was left; of that side the entry itself.
  departure uuid not null,
  person uuid not null,
  other_village text not null,
  on_day date not null,
  -- False once it was taken back.
  stands boolean not null,
  primary key (village, id)
);
create index move_other on move (other_village);

-- The village somebody was said to come to does not know them. A row is never changed: the newest version holds.
create table move_declined (
  village text not null,
  departure uuid not null,
  version integer not null check (version > 0),
  is_declined boolean not null,
  noted_by text not null,
  noted_at timestamptz not null,
  -- Told of it.
  left_village text not null,
  primary key (village, departure, version)
);

grant select on move to jejaring_scoped;
grant select, insert, update, delete on move to jejaring_journal;
grant select, insert on move_declined to jejaring_scoped;
alter table move enable row level security;
alter table move force row level security;
alter table move_declined enable row level security;
alter table move_declined force row level security;

create policy journal on move for all to jejaring_journal
  using (village = (select current_setting('jejaring.village', true)));
-- For who may see everybody of one of the two: no kader.
create policy scope on move for select to jejaring_scoped using (
  (village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
    or other_village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[]))
  and (select current_setting('jejaring.names', true) = 'yes')
  and (select current_setting('jejaring.neighbourhoods', true) = '*')
);
create policy scope on move_declined for select to jejaring_scoped using (
  (village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
    or left_village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[]))
  and (select current_setting('jejaring.names', true) = 'yes')
  and (select current_setting('jejaring.neighbourhoods', true) = '*')
);
-- Only the village that was named answers, in a transaction that says so.
create policy note on move_declined for insert to jejaring_scoped with check (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
  and (select current_setting('jejaring.names', true) = 'yes')
  and (select current_setting('jejaring.neighbourhoods', true) = '*')
  and (select current_setting('jejaring.answers_moves', true) = 'yes')
);
