-- Who fell ill after a vaccine: a few people of a village, found without reading the records of all.
create index entry_reaction on entry (village, subject) where kind = 'reaction-reported';
