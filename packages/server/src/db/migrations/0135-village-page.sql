-- What pages without names once kept back after it could have been shown: it stays kept back to the end of its period.
create table kept_back (
  village text not null,
  indicator text not null,
  period text not null,
  primary key (village, indicator, period)
);

-- It names nobody: read and written wherever a page is.
grant select, insert on kept_back to jejaring_scoped;
alter table kept_back enable row level security;
alter table kept_back force row level security;
create policy scope on kept_back for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
);
create policy keep on kept_back for insert to jejaring_scoped with check (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
);
