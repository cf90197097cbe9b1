-- A second wall behind the API, in two roles (see db/scope.ts). FORCE, so that the owner of the tables is held too.
--
-- jejaring_scoped reads what three settings of its transaction allow; without them, nothing.
--   jejaring.villages        codes, comma-separated
--   jejaring.neighbourhoods  RT codes, comma-separated; '*' for all of the villages
--   jejaring.names           'yes' for rows that name a person
-- jejaring_journal reads and writes the one village of jejaring.village. With a single equality the planner sees that
-- it is the village the statement names anyway: one filter per statement, and estimates that stay right.
--
-- The settings are read in sub-selects: once per statement, not once per row.

grant select on area, place_facts, facility, facility_area, setting
  to jejaring_scoped, jejaring_journal;
grant select on
  journal, entry, nik, household, person, due, mark, coverage, population, referral,
  outcome_difference, session
to jejaring_scoped;
grant select, insert, update, delete on
  journal, entry, nik, household, person, due, mark, coverage, population, referral,
  outcome_difference, session
to jejaring_journal;

do $$
declare
  here constant text := $q$village = (select current_setting('jejaring.village', true))$q$;
  village_in constant text :=
    $q$village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])$q$;
  names constant text := $q$(select current_setting('jejaring.names', true) = 'yes')$q$;
  everywhere constant text :=
    $q$(select current_setting('jejaring.neighbourhoods', true) = '*')$q$;
  rt_in constant text :=
    $q$rt = any ((select string_to_array(current_setting('jejaring.neighbourhoods', true), ','))::text[])$q$;
  seen text;
  held text;
begin
  foreach held in array array[
    'journal', 'entry', 'nik', 'household', 'person', 'due', 'mark', 'coverage', 'population',
    'referral', 'outcome_difference', 'session'
  ]
  loop
    seen := case
      -- Numbers and Posyandu days name nobody.
      when held in ('journal', 'coverage', 'population', 'session') then village_in
      when held = 'entry' then format(
        '%s and %s and (%s or kind like ''session-%%'' or subject in (select id from person)'
        || ' or subject in (select id from household))',
        village_in, names, everywhere)
      when held = 'nik' then format(
        '%s and %s and (%s or person in (select id from person))', village_in, names, everywhere)
      else format('%s and %s and (%s or %s)', village_in, names, everywhere, rt_in)
    end;
    execute format('alter table %I enable row level security', held);
    execute format('alter table %I force row level security', held);
    execute format('create policy scope on %I for select to jejaring_scoped using (%s)', held, seen);
    execute format('create policy journal on %I for all to jejaring_journal using (%s)', held, here);
  end loop;
end $$;
