-- The rule that asked for a referral, so that its reason can be said in another language; null for one made by hand.
-- Rows from before are filled when their person changes next, and by `jejaring rebuild`.
alter table referral add column service text;
alter table referral add column scale text;
alter table referral add column outcome text;
