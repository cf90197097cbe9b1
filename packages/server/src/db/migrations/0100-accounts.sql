-- Accounts, their sessions and passwords: better-auth's tables under our names (accounts/better-auth.ts maps
-- them). Made once from its own list of columns; a test compares the two again.

create table account_user (
  id text primary key,
  name text not null,
  -- A kader needs no e-mail address: then `username@jejaring.invalid`.
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp,
  username text unique
);

create table account_session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id text not null references account_user (id) on delete cascade
);
create index account_session_user_id_idx on account_session (user_id);

create table account_credential (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references account_user (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index account_credential_user_id_idx on account_credential (user_id);

create table account_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index account_verification_identifier_idx on account_verification (identifier);

create table account_attempt (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

-- Wrong passwords per user name, whatever address they come from.
create table account_failure (
  username text primary key,
  count integer not null,
  since timestamptz not null
);

-- What an account may do and where. `area` is the regency of a Dinas, the village of a village head.
create table account_role (
  account text primary key references account_user (id) on delete cascade,
  role text not null check (
    role in ('kader', 'pustu', 'puskesmas', 'head', 'dinas', 'village', 'admin')
  ),
  cadre text check (cadre in ('kader', 'midwife', 'nurse', 'doctor')),
  facility text,
  cluster integer check (cluster between 1 and 5),
  area text
);
create index account_role_facility on account_role (facility);

-- The accounts anybody may try where the demo runs.
create table account_demo (
  account text primary key references account_user (id) on delete cascade,
  position integer not null,
  -- One sentence in each language: {"id": …, "en": …}.
  about jsonb not null
);
