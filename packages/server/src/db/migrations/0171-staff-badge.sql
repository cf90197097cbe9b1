-- The code on the badge and the certificate of a kader: who reads it may ask whether they hold. It lies here readable,
-- because the same badge is printed again, and opens nothing but what is printed on it. Whose it is stands in tables with
-- row-level security; this one is the way there for somebody without a place, so it has none.
create table staff_badge (
  code text primary key,
  village text not null,
  staff uuid not null,
  made_by text not null,
  made_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz
);
-- One that holds for each person.
create unique index staff_badge_holds on staff_badge (village, staff) where revoked_at is null;
