-- Whether a post keeps a standard and what shows it, as somebody saw it. A row is never changed: what is seen later is the
-- next version, and the newest one holds.
create table standard_evidence (
  village text not null,
  facility text not null,
  standard text not null,
  version integer not null check (version > 0),
  is_met boolean not null,
  evidence text not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (village, facility, standard, version)
);

-- What went wrong, or nearly, where people are served: to learn from, so it names nobody.
create table incident (
  village text not null,
  id uuid not null,
  facility text not null,
  on_day date not null,
  kind text not null,
  severity text not null,
  what text not null,
  reported_by text not null,
  reported_at timestamptz not null,
  primary key (village, id)
);
-- What was done about it, in order; the last one may close it.
create table incident_step (
  village text not null,
  incident uuid not null,
  -- 1, 2, 3 …
  number integer not null check (number > 0),
  closes boolean not null,
  done text not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (village, incident, number)
);

do $$
declare
  seen constant text :=
    $q$village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
    and (select current_setting('jejaring.names', true) = 'yes')
    and (select current_setting('jejaring.neighbourhoods', true) = '*')$q$;
  kept text;
begin
  foreach kept in array array['standard_evidence', 'incident', 'incident_step'] loop
    execute format('grant select, insert on %I to jejaring_scoped', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('alter table %I force row level security', kept);
    execute format('create policy scope on %I for select to jejaring_scoped using (%s)', kept, seen);
    execute format('create policy note on %I for insert to jejaring_scoped with check (%s)', kept, seen);
  end loop;
end $$;
