-- Who waits at a post today and where, one row for each way through its stations. Of no day but today: a post that opens
-- its line clears those of the days before. Only who may see everybody of the village by name sees it.
create table queue (
  village text not null,
  facility text not null references facility,
  on_day date not null,
  -- 1, 2, 3 … of the place and the day, whatever the village.
  number integer not null check (number > 0),
  person uuid not null,
  stations text[] not null check (cardinality(stations) > 0),
  -- Which of the stations, from 0.
  step integer not null check (step >= 0 and step < cardinality(stations)),
  state text not null check (state in ('waiting', 'called', 'done', 'left')),
  -- Since when at this station: the place in its line.
  since timestamptz not null,
  version integer not null,
  changed_by text not null,
  primary key (village, facility, on_day, number)
);
create index queue_line on queue (facility, on_day);

grant select, insert, update, delete on queue to jejaring_scoped;
alter table queue enable row level security;
alter table queue force row level security;
do $$
declare
  seen constant text :=
    $q$village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
    and (select current_setting('jejaring.names', true) = 'yes')
    and (select current_setting('jejaring.neighbourhoods', true) = '*')$q$;
  -- Written only by a transaction that says so.
  keeps constant text := seen || $q$ and (select current_setting('jejaring.keeps_queue', true) = 'yes')$q$;
begin
  execute format('create policy scope on queue for select to jejaring_scoped using (%s)', seen);
  execute format('create policy come on queue for insert to jejaring_scoped with check (%s)', keeps);
  execute format('create policy act on queue for update to jejaring_scoped using (%s)', keeps);
  execute format('create policy clear on queue for delete to jejaring_scoped using (%s)', keeps);
end $$;
