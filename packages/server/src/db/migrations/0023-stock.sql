-- What a post has of what services use up: what came, went and was counted, never changed. Nobody's data.
create table stock_move (
  facility text not null references facility,
  id uuid not null,
  -- The order in which they were written down.
  seq bigint not null generated always as identity,
  item text not null,
  kind text not null check (kind in ('in', 'out', 'count')),
  amount integer not null check (amount >= 0),
  on_day date not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (facility, id)
);
create index stock_move_order on stock_move (facility, seq);

-- Which health workers are away from a post on a day; without a row they are there.
create table post_absence (
  facility text not null references facility,
  cadre text not null check (cadre in ('midwife', 'nurse', 'doctor')),
  on_day date not null,
  is_absent boolean not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (facility, cadre, on_day)
);
