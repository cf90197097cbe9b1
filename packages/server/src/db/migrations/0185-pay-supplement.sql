-- What a source pays on top of another for the same work says so.
alter table pay_rate add column is_supplement boolean not null default false;
alter table pay_held add column is_supplement boolean not null default false;
