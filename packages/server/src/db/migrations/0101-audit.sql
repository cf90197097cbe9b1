-- Who looked at named people: when, at which list or person, how many. Never a name, never what was typed.
-- Nobody changes or deletes a line through the program.

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account text not null,
  role text not null,
  action text not null check (
    action in ('board-names', 'due-list', 'search', 'person', 'outcome-differences')
  ),
  village text,
  -- What was opened: an indicator's cell, a Posyandu, a person's id.
  target text not null,
  people integer not null
);
create index audit_account on audit (account, at);
create index audit_village on audit (village, at);

grant insert on audit to jejaring_scoped;
