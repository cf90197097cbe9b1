-- What sectors promised an area, who sits in its team, and how its Posyandu are registered. No data of people who are
-- served: commitments name nobody and stand on the page of the area; members and boards are office holders named in a
-- decree, read by desks alone. A row is never changed; the newest version holds.
create table commitment (
  id uuid not null,
  version integer not null check (version > 0),
  -- A village, subdistrict or regency.
  area text not null references area,
  sector text not null,
  text text not null,
  due date not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  note text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (id, version)
);
create index commitment_area on commitment (area);

create table team_member (
  id uuid not null,
  version integer not null check (version > 0),
  area text not null references area,
  sector text not null,
  name text not null,
  office text not null,
  is_gone boolean not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (id, version)
);
create index team_member_area on team_member (area);

create table posyandu_registration (
  facility text not null references facility,
  version integer not null check (version > 0),
  -- PP.KK.KC.DDDD.NNN; empty: not registered yet.
  number text,
  decree text not null,
  decree_on date,
  -- Names by office.
  board json not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (facility, version)
);
