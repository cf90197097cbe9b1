-- More than 5 cases of malaria a year per 1,000 people: every pregnant woman is tested at her first contact.
alter table place_facts add column malaria_endemic boolean not null default false;
