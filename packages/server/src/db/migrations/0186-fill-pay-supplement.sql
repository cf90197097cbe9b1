-- Until now two sources could pay for the same work, and nobody said which of them on top. What was claimed stays claimed: of
-- each piece of work one source counts as the pay for it, the others as on top.
alter table pay_held no force row level security;
update pay_held set is_supplement = true
where exists (
  select 1 from pay_held other
  where other.village = pay_held.village and other.kader = pay_held.kader
    and other.line = pay_held.line and other.source < pay_held.source
);
alter table pay_held force row level security;
