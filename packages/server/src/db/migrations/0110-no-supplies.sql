-- Visits at which something could not be given because there was nothing to do it with: few, and asked for by the month.
create index entry_no_supplies on entry (village, on_day)
  where kind = 'encounter-recorded' and body::text like '%"no-supplies"%';
