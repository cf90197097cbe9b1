-- Who was sent to a house, or visited there: few of the people of a list, found without reading the records of all.
create index entry_home_visit on entry (village, subject)
  where kind in ('visit-assigned', 'visit-done', 'visit-withdrawn');
