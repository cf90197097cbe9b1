-- A relay is a server in a village post that serves phones where there is no line, and passes on what they wrote.

-- On the server above: who may pass on. Its villages are those of its facility.
create table relay (
  id text primary key,
  name text not null,
  facility text not null,
  -- SHA-256 of the secret, which is shown once.
  secret bytea not null,
  made_at timestamptz not null default now(),
  revoked_at timestamptz,
  seen_at timestamptz
);

-- On the relay: how far it has the journal above, how many of its entries were answered there, and a mark that is new
-- whenever its own journal was written anew, so that devices fetch it from the beginning.
create table relay_village (
  village text primary key,
  cursor bigint not null default 0,
  settled bigint not null default 0,
  mark text not null
);

-- On the relay: entries that the server above has not taken. A refused one stays, out of the journal, until its device
-- sends it changed.
create table relay_outbox (
  village text not null,
  place bigint generated always as identity,
  id uuid not null,
  digest bytea not null,
  -- The entry as the device sent it, readable with this server's key only.
  raw bytea not null,
  refusal json,
  primary key (village, id)
);
create index relay_outbox_place on relay_outbox (village, place);

grant select on relay_village to jejaring_scoped;
grant select, insert, update, delete on relay_village, relay_outbox to jejaring_journal;

alter table relay_village enable row level security;
alter table relay_village force row level security;
create policy scope on relay_village for select to jejaring_scoped using (
  village = any ((select string_to_array(current_setting('jejaring.villages', true), ','))::text[])
);
create policy journal on relay_village for all to jejaring_journal
  using (village = (select current_setting('jejaring.village', true)));

alter table relay_outbox enable row level security;
alter table relay_outbox force row level security;
create policy journal on relay_outbox for all to jejaring_journal
  using (village = (select current_setting('jejaring.village', true)));
