-- What the organisation decided about personal data; a row appears with the first change, until then the defaults hold.
create table privacy_settings (
    organisation_id        uuid not null references tenant (id),
    id                     uuid not null,
    version                int not null,
    -- L-05: off - no special category is kept, only that somebody needs special conditions.
    sensitive_data_enabled boolean not null,
    primary key (organisation_id, id),
    unique (organisation_id)
);
call protect_tenant_table('privacy_settings');

-- V-07: a person comes of the age at which he signs himself. One task a birthday, whoever runs the job how often.
create table consent_task (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    person_id       uuid not null,
    kind            varchar(20) not null check (kind in ('OWN_AT_14', 'OWN_AT_18')),
    birthday        date not null,
    due_on          date not null,
    created_on      date not null,
    closed_on       date,
    -- the day on which the missing consent stopped the person's pairs
    enforced_on     date,
    primary key (organisation_id, id),
    unique (organisation_id, person_id, kind),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
call protect_tenant_table('consent_task');
create index consent_task_open on consent_task (organisation_id, due_on) where closed_on is null;
