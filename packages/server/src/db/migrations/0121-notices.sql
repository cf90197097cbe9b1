-- How far somebody has read what changed for them; what changed is asked of the tables that know it.
create table notice_seen (
  account text primary key references account_user on delete cascade,
  seen_at timestamptz not null
);
-- Answers and problems of the last days, without reading a village's journal.
create index entry_news on entry (village, received_at)
  where kind in ('referral-answered', 'problem-reported', 'problem-followed-up');
