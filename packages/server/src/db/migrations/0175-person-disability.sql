-- Whether somebody lives with a disability: 'with', 'none' that is known, or 'unasked'; and how many of the people were
-- asked. No journal says anything of it yet, so nothing is to be filled.
alter table person add column disability text not null default 'unasked';
alter table population add column asked integer not null default 0;
