-- What opens the store of a phone, for whom has forgotten the PIN; sealed with a secret of this installation.
create table account_device_key (
  device text not null,
  -- Handed back to people of this post only.
  facility text not null,
  sealed bytea not null,
  kept_at timestamptz not null,
  kept_by text not null references account_user (id) on delete cascade,
  primary key (device, facility)
);

-- Each time it was handed back: when, to whom. Nobody changes or deletes a line through the program.
create table account_device_key_opened (
  device text not null,
  session text not null,
  account text not null,
  at timestamptz not null
);
create index account_device_key_opened_device on account_device_key_opened (device, at);

-- Lets whoever unlocks a phone that several people share go on with the session of their own; the pass itself lies
-- on the phone alone, behind the PIN.
create table account_session_pass (
  session text not null references account_session (id) on delete cascade,
  device text not null,
  digest bytea not null unique,
  primary key (session, device)
);

-- In the public demo a visitor revokes only phones that the same visitor let in: the session an invitation was made
-- in, and the one that began with it.
alter table account_invitation add column made_in text, add column used_in text;
