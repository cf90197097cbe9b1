-- Phones of the field and who worked on them; nothing here names a person who is served.
create table account_device (
  -- The name the device gave itself, as in the stamps of its entries.
  id text primary key,
  last_contact timestamptz not null,
  -- The session that was there last.
  last_session text not null,
  -- Entries that lay on it, by its own word.
  undelivered integer not null,
  revoked_at timestamptz,
  revoked_by text
);

-- Sessions that came from a device: they end when it is revoked.
create table account_device_use (
  device text not null,
  session text not null,
  account text not null references account_user (id) on delete cascade,
  last_contact timestamptz not null,
  primary key (device, session)
);
create index account_device_use_account on account_device_use (account);

-- Lets the bearer sign in as the account, once; the code itself is nowhere but in the link.
create table account_invitation (
  digest bytea primary key,
  account text not null references account_user (id) on delete cascade,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_invitation_account on account_invitation (account);
