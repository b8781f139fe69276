-- Who answers for an activity is a person of the organisation or a partner (R-007).
alter table activity_executor
    add column partner_id uuid,
    add column executor_id uuid not null generated always as (coalesce(account_id, partner_id)) stored,
    drop constraint activity_executor_pkey,
    add primary key (organisation_id, activity_id, executor_id);
alter table activity_executor
    alter column account_id drop not null,
    add check (num_nonnulls(account_id, partner_id) = 1),
    add foreign key (organisation_id, partner_id) references register_entry (organisation_id, id) on delete cascade;
create index activity_executor_partner on activity_executor (organisation_id, partner_id);

-- How many days before a term the phone reminds of it; without a number it does not.
alter table calendar_feed
    add column remind_days smallint check (remind_days between 0 and 30);
