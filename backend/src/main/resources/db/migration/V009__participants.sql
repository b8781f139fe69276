-- A person on one side of one programme.
create table participant (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    person_id       uuid not null,
    side            varchar(10) not null check (side in ('MENTEE', 'MENTOR')),
    -- Null only after it had to be erased with the consent it was kept under (L-05).
    category        varchar(30),
    status          varchar(20) not null check (status in
        ('REFERRED', 'APPLIED', 'CONSENT_PENDING', 'IN_BASE', 'INTERVIEWED', 'SELECTED', 'TRAINED', 'MATCHED', 'ACTIVE',
         'COMPLETED', 'RESERVE', 'DECLINED', 'REJECTED', 'WITHDRAWN', 'ERASED')),
    status_reason   varchar(2000),
    position        varchar(10) check (position in ('ACTIVE', 'PASSIVE')),
    requests        jsonb not null,
    competences     jsonb not null,
    interests       jsonb not null,
    time_resource   varchar(200),
    achievements    varchar(2000),
    preferred_age   varchar(100),
    entered_on      date,
    interview       jsonb,
    training        jsonb,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect_tenant_table('participant');
-- Who left may come again; who takes part does so once on a side.
create unique index participant_once on participant (organisation_id, program_id, person_id, side)
    where status not in ('DECLINED', 'REJECTED', 'WITHDRAWN', 'ERASED');
create index participant_program on participant (organisation_id, program_id, side, status);
create index participant_person on participant (organisation_id, person_id);
