-- A way in for a village head, camat or other sector, as often as wanted until its last moment; the code itself is nowhere
-- but in the link. Each link has an account of its own, so that who is let in by one can be shut out alone.
create table account_link (
  id uuid primary key,
  account text not null unique references account_user (id) on delete cascade,
  digest bytea not null unique,
  -- Village, subdistrict or regency.
  area text not null,
  -- Whom it was made for.
  title text not null check (title in ('village-head', 'village-council', 'camat', 'pokjanal', 'sector')),
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  opened_at timestamptz,
  times_opened integer not null default 0
);
create index account_link_area on account_link (area);
