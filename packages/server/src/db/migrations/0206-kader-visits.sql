-- On which days kader visited homes: one of the things that make a Posyandu ready.
create index entry_kader_visit on entry (village, on_day)
  where (kind = 'visit-done' or (kind = 'encounter-recorded' and body ->> 'setting' = 'home'))
    and body ->> 'cadre' = 'kader';
