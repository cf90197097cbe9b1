-- Everything here is derived from the journal; `jejaring rebuild` makes it again and finds no difference.
-- Columns of json, not jsonb, are read and written whole: text is cheaper, and keeps its order for comparing.

create table household (
  village text not null,
  id uuid not null,
  rt text not null,
  head_name text not null,
  address text not null,
  record json not null,
  -- Number of the entry that brought it here, that brought it to this RT, and of the latest.
  since_seq bigint not null,
  rt_since_seq bigint not null,
  changed_seq bigint not null,
  primary key (village, id)
);
create index household_rt on household (village, rt);

create table person (
  village text not null,
  id uuid not null,
  household uuid not null,
  rt text not null,
  name text not null,
  -- The name in lower case, without marks.
  search text not null,
  sex text not null,
  birth_date date not null,
  left_on date,
  left_kind text,
  record json not null,
  since_seq bigint not null,
  rt_since_seq bigint not null,
  changed_seq bigint not null,
  primary key (village, id)
) with (fillfactor = 80);
create index person_household on person (village, household);
create index person_rt on person (village, rt, name);

-- Windows of one person: due from from_day, overdue from late_day, closed from before_day.
create table due (
  village text not null,
  person uuid not null,
  service text not null,
  -- '' unless the service is a series.
  dose text not null default '',
  from_day date not null,
  late_day date not null,
  before_day date,
  reason json not null,
  rt text not null,
  primary key (village, person, service, dose, from_day)
);
create index due_worklist on due (village, rt, from_day);

-- One person counted in one indicator and period; served from served_from until served_before, half-open.
create table mark (
  village text not null,
  person uuid not null,
  indicator text not null,
  period text not null,
  rt text not null,
  served_from date,
  served_before date,
  primary key (village, person, indicator, period)
);
create index mark_cell on mark (village, indicator, period, rt);

-- How many marks: rt '' is the whole village; served_month '' counts everybody (the population), else those
-- served from that month; lapse_month is the month of served_before, '' for good.
create table coverage (
  village text not null,
  rt text not null,
  indicator text not null,
  period text not null,
  served_month text not null,
  lapse_month text not null,
  people integer not null,
  primary key (village, rt, indicator, period, served_month, lapse_month)
);

-- How many live here; rt '' is the whole village.
create table population (
  village text not null,
  rt text not null,
  people integer not null,
  primary key (village, rt)
);

create table referral (
  village text not null,
  id uuid not null,
  person uuid not null,
  rt text not null,
  to_kind text not null,
  on_day date not null,
  within_days integer not null,
  answered_on date,
  reason text not null,
  encounter uuid,
  primary key (village, id)
);
create index referral_person on referral (village, person);
create index referral_open on referral (village, rt, on_day) where answered_on is null;

-- What the device told the person and what the server says now, where they differ.
create table outcome_difference (
  village text not null,
  person uuid not null,
  encounter uuid not null,
  service text not null,
  rt text not null,
  on_day date not null,
  -- Version of the catalogue on the device.
  catalogue integer not null,
  told json not null,
  judged json not null,
  primary key (village, person, encounter, service)
);

create table session (
  village text not null,
  posyandu text not null,
  id uuid not null,
  on_day date not null,
  closed boolean not null,
  primary key (village, posyandu, id)
);
create index session_day on session (village, on_day);
