-- What kader are paid: rates, budgets, work that the journal does not show, claims and what was done about them.
-- Rows are never changed; of what has versions the newest holds. Amounts are whole rupiah.

-- What a source pays in a village for one unit of an activity, from a day on until the next rate of the same three.
create table pay_rate (
  village text not null,
  source text not null,
  activity text not null,
  from_day date not null,
  version integer not null check (version > 0),
  -- Null: from this day on nothing is paid.
  amount integer check (amount >= 0),
  basis text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (village, source, activity, from_day, version)
);
create table pay_budget (
  village text not null,
  source text not null,
  year integer not null,
  version integer not null check (version > 0),
  amount bigint not null check (amount >= 0),
  basis text not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (village, source, year, version)
);
create table pay_addition (
  village text not null,
  id uuid not null,
  kader text not null,
  activity text not null,
  on_day date not null,
  quantity integer not null check (quantity > 0),
  what text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (village, id)
);
create table pay_addition_answer (
  village text not null,
  addition uuid not null,
  is_approved boolean not null,
  why text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (village, addition)
);
create table pay_claim (
  village text not null,
  id uuid not null,
  kader text not null,
  month text not null,
  source text not null,
  -- Work with the rate of its day, as it was when it was claimed.
  lines json not null,
  claimed_at timestamptz not null,
  primary key (village, id)
);
create index pay_claim_month on pay_claim (village, month);
-- Nothing is claimed twice: a piece of work belongs to one claim on each source, until that claim is returned or withdrawn.
create table pay_held (
  village text not null,
  kader text not null,
  source text not null,
  line text not null,
  claim uuid not null,
  primary key (village, kader, source, line)
);
create table pay_claim_step (
  village text not null,
  claim uuid not null,
  number integer not null check (number > 0),
  step text not null,
  struck json not null,
  amount integer check (amount > 0),
  on_day date,
  note text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (village, claim, number)
);

-- A kader sees the own pay, a desk that of its villages, a Dinas the sums; each writes in the own name alone.
do $$
declare
  here constant text :=
    $q$village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])$q$;
  me constant text := $q$(select current_setting('jejaring.account', true))$q$;
  desk constant text := $q$(select current_setting('jejaring.names', true) = 'yes'
    and current_setting('jejaring.neighbourhoods', true) = '*')$q$;
  sums constant text := $q$(select current_setting('jejaring.sums_pay', true) = 'yes')$q$;
  seen text;
  written text;
  kept text;
begin
  foreach kept in array array['pay_rate', 'pay_budget', 'pay_addition', 'pay_addition_answer',
    'pay_claim', 'pay_held', 'pay_claim_step'] loop
    seen := case
      when kept in ('pay_rate', 'pay_budget') then here
      when kept = 'pay_addition_answer' then
        here || ' and addition in (select a.id from pay_addition a)'
      when kept = 'pay_claim_step' then here || ' and claim in (select c.id from pay_claim c)'
      else format('%s and (%s or %s or kader = %s)', here, desk, sums, me)
    end;
    written := case
      when kept in ('pay_rate', 'pay_budget') then format('%s and entered_by = %s', here, me)
      when kept = 'pay_addition' then
        format('%s and said_by = %s and (%s or kader = %s)', here, me, desk, me)
      when kept = 'pay_addition_answer' then format('%s and said_by = %s and %s', here, me, desk)
      when kept = 'pay_claim_step' then
        format('%s and said_by = %s and claim in (select c.id from pay_claim c)', here, me)
      else format('%s and kader = %s', here, me)
    end;
    execute format('grant select, insert on %I to jejaring_scoped', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('alter table %I force row level security', kept);
    execute format('create policy scope on %I for select to jejaring_scoped using (%s)', kept, seen);
    execute format('create policy write on %I for insert to jejaring_scoped with check (%s)', kept, written);
  end loop;
  grant delete on pay_held to jejaring_scoped;
  execute format('create policy release on pay_held for delete to jejaring_scoped using (%s and (%s or kader = %s))',
    here, desk, me);
end $$;
