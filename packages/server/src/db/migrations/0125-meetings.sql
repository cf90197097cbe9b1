-- Weekly meetings and mini-workshops of a Puskesmas, by the day for which they were planned. Nobody's data: decisions have
-- owners among the staff, figures are sums.
create table meeting (
  facility text not null references facility,
  kind text not null check (kind in ('weekly', 'monthly', 'quarterly')),
  day date not null,
  closed_at timestamptz,
  closed_by text,
  -- What the agenda showed when it was closed: minutes stay as they were.
  figures json,
  primary key (facility, kind, day)
);

-- What was written down, on whatever laptop, never changed: a later change names those it was made over.
create table meeting_change (
  facility text not null,
  kind text not null,
  day date not null,
  id uuid not null,
  body json not null,
  changed_by text not null,
  received_at timestamptz not null,
  primary key (facility, kind, day, id),
  foreign key (facility, kind, day) references meeting
);
