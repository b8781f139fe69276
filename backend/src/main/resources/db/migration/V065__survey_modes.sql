-- How a round is answered: by name, by personal links without a trace to the person, or by one link for all.
alter table survey_round
    add column mode varchar(10) not null default 'NAMED' check (mode in ('NAMED', 'ANONYMOUS', 'SHARED')),
    -- how many people a shared link is meant for; the other rounds count their assignments
    add column expected int,
    -- the present shared link, as a hash only, and how many there have been
    add column shared_hash varchar(64),
    add column shared_number int not null default 0,
    -- the answers of an anonymous round were mixed after it was over
    add column mixed_at timestamptz,
    add constraint survey_round_shared unique (organisation_id, shared_hash);

-- What a participant was when he was asked: results are compared by it and do not change with his later life.
alter table survey_assignment
    add column side varchar(10) check (side in ('MENTEE', 'MENTOR')),
    add column form varchar(40),
    -- a second link that a reminder carried; the first one goes on working
    add column reminder_hash varchar(64),
    -- a link for somebody of the staff who enters what stands on paper or what a child says
    add column entry_hash varchar(64),
    add column entry_source varchar(10) check (entry_source in ('PAPER', 'READ_OUT')),
    add column entry_by uuid,
    add column entry_until timestamptz,
    add constraint survey_assignment_reminder unique (organisation_id, reminder_hash),
    add constraint survey_assignment_entry unique (organisation_id, entry_hash),
    add constraint survey_assignment_entry_by foreign key (organisation_id, entry_by)
        references account (organisation_id, id);
create index survey_assignment_status on survey_assignment (organisation_id, round_id, status);

update survey_assignment a set side = p.side
from participant p where p.organisation_id = a.organisation_id and p.id = a.participant_id;

-- A batch of answers by a shared link that the curator does not believe; may be taken back.
create table survey_doubt (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    round_id        uuid not null,
    shared_number   int not null,
    hour            timestamptz not null,
    people          int not null,
    reason          varchar(2000) not null,
    raised_at       timestamptz not null,
    dropped_at      timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references survey_round (organisation_id, id)
);
call protect_tenant_table('survey_doubt');
create index survey_doubt_round on survey_doubt (organisation_id, round_id);

-- An anonymous response has no assignment, a random id and no more than the day (by a shared link the hour).
alter table survey_response
    alter column assignment_id drop not null,
    add column source varchar(10) not null default 'LINK' check (source in ('LINK', 'PAPER', 'READ_OUT')),
    add column entered_by uuid,
    add column shared_number int,
    add column doubt_id uuid,
    add constraint survey_response_entered_by foreign key (organisation_id, entered_by)
        references account (organisation_id, id),
    add constraint survey_response_doubt foreign key (organisation_id, doubt_id)
        references survey_doubt (organisation_id, id);
create unique index survey_response_key on survey_response (organisation_id, round_id, idempotency_key)
    where assignment_id is null;
create index survey_response_shared on survey_response (organisation_id, round_id, shared_number, received_at)
    where shared_number is not null;

-- That those who had not answered were reminded.
create table survey_reminder (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    round_id        uuid not null,
    people          int not null,
    sent_at         timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references survey_round (organisation_id, id)
);
call protect_tenant_table('survey_reminder');
create index survey_reminder_round on survey_reminder (organisation_id, round_id, sent_at);
