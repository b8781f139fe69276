-- A questionnaire as it read when it was first used. Frozen: a changed wording makes a new row.
create table survey_template (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    code            varchar(60) not null,
    fingerprint     varchar(64) not null,
    title           varchar(300) not null,
    intro           varchar(2000) not null,
    side            varchar(10) not null check (side in ('MENTEE', 'MENTOR', 'ANY')),
    wave            varchar(10) not null check (wave in ('BEFORE', 'AFTER', 'OTHER')),
    family          varchar(60) not null,
    questions       jsonb not null,
    adopted_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, code, fingerprint)
);
call protect_tenant_table('survey_template');

-- One questionnaire sent to some participants of a programme for some days.
create table survey_round (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    template_id     uuid not null,
    title           varchar(300) not null,
    opens_on        date not null,
    closes_on       date not null,
    -- Set by the curator or by the job; a round past closes_on is closed even before the job has seen it.
    closed_at       timestamptz,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, template_id) references survey_template (organisation_id, id),
    check (closes_on >= opens_on)
);
call protect_tenant_table('survey_round');
create index survey_round_program on survey_round (organisation_id, program_id);
create index survey_round_template on survey_round (organisation_id, template_id);
create index survey_round_running on survey_round (organisation_id, closes_on) where closed_at is null;

-- One participant asked to answer in one round; the link is stored as a hash only.
create table survey_assignment (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    round_id        uuid not null,
    participant_id  uuid not null,
    status          varchar(20) not null check (status in
        ('PENDING', 'IN_PROGRESS', 'SUBMITTED', 'EXPIRED', 'WAIVED')),
    link_hash       varchar(64),
    submitted_at    timestamptz,
    waiver_reason   varchar(2000),
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references survey_round (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    unique (organisation_id, round_id, participant_id),
    unique (organisation_id, link_hash)
);
call protect_tenant_table('survey_assignment');
create index survey_assignment_participant on survey_assignment (organisation_id, participant_id);

-- Submitted answers {questionId: value}: one row, never changed (V-27). The round names the template version.
create table survey_response (
    organisation_id uuid not null,
    id              uuid not null,
    round_id        uuid not null,
    assignment_id   uuid not null,
    answers         jsonb not null,
    idempotency_key varchar(100),
    received_at     timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references survey_round (organisation_id, id),
    foreign key (organisation_id, assignment_id) references survey_assignment (organisation_id, id),
    unique (organisation_id, assignment_id)
);
call protect_tenant_table('survey_response');
create index survey_response_round on survey_response (organisation_id, round_id);

-- What is decided on a participant's before-survey apart from any round: freed from it (V-10), or too late (V-26).
create table survey_baseline (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    participant_id  uuid not null,
    waived_at       timestamptz,
    waiver_reason   varchar(2000),
    closed_at       timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    unique (organisation_id, participant_id)
);
call protect_tenant_table('survey_baseline');
