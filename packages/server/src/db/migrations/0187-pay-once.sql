-- A piece of work is paid by one source; what comes on top is held once by each source already.
create unique index pay_held_once on pay_held (village, kader, line) where not is_supplement;
