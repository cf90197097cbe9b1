-- Counters of whole villages are parted by who is counted, a sex and a life stage by the age on the last day of the
-- period: 'female adult'. Those of neighbourhoods are not; '' there.
alter table coverage drop constraint coverage_pkey;
alter table coverage add column who text not null default '';
alter table coverage add primary key (village, rt, indicator, period, served_month, lapse_month, who);
