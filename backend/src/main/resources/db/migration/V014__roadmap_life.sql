-- Editions of a programme's roadmap. The rows of sections and activities are the newest edition; an approved one is
-- kept whole in its snapshot, so that it stays readable after the next one has changed the rows.
create table roadmap (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    number          int not null check (number >= 1),
    status          varchar(20) not null check (status in ('DRAFT', 'REVIEW', 'APPROVED', 'SUPERSEDED')),
    supersedes      uuid,
    approval        jsonb,
    remark          varchar(2000),
    snapshot        jsonb,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, program_id, number),
    foreign key (organisation_id, program_id) references program (organisation_id, id) on delete cascade,
    foreign key (organisation_id, supersedes) references roadmap (organisation_id, id)
);
call protect_tenant_table('roadmap');
create index roadmap_supersedes on roadmap (organisation_id, supersedes);

alter table roadmap_activity
    add column nested boolean not null default false,
    add column closes_when varchar(30)
        check (closes_when in ('MENTEE_BASE', 'MENTOR_BASE', 'MENTORS_TRAINED', 'PAIRS_APPROVED', 'PAIRS_STARTED'));

alter table activity_occurrence
    drop constraint activity_occurrence_status_check,
    add constraint activity_occurrence_status_check check (status in
        ('PLANNED', 'IN_PROGRESS', 'POSTPONED', 'DONE', 'VERIFIED', 'CANCELLED')),
    add column proposed_on date,
    add column postponed_from date;

-- Persons who answer for an activity, beside the roles and partners that its text names.
create table activity_executor (
    organisation_id uuid not null,
    activity_id     uuid not null,
    account_id      uuid not null,
    primary key (organisation_id, activity_id, account_id),
    foreign key (organisation_id, activity_id) references roadmap_activity (organisation_id, id) on delete cascade,
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade
);
call protect_tenant_table('activity_executor');
create index activity_executor_account on activity_executor (organisation_id, account_id);

-- A secret address that a phone's calendar reads. Without a programme it shows what its owner answers for.
create table calendar_feed (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    account_id      uuid not null,
    program_id      uuid,
    secret_hash     varchar(64) not null,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    unique nulls not distinct (organisation_id, account_id, program_id),
    unique (organisation_id, secret_hash),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade,
    foreign key (organisation_id, program_id) references program (organisation_id, id) on delete cascade
);
call protect_tenant_table('calendar_feed');
create index calendar_feed_program on calendar_feed (organisation_id, program_id);
