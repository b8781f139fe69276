create table meeting (
    organisation_id  uuid not null references tenant (id),
    id               uuid not null,
    version          int not null,
    pair_id          uuid not null,
    program_id       uuid not null,
    ordinal          int not null,
    type             varchar(20) not null check (type in
        ('INTRODUCTION', 'TRIAL', 'PLANNING', 'REGULAR', 'FINAL', 'GROUP_REFLECTION', 'ISSUE_REVIEW')),
    status           varchar(20) not null check (status in
        ('PLANNED', 'HELD', 'CLOSED', 'RESCHEDULED', 'CANCELLED', 'MISSED')),
    planned_at       timestamptz not null,
    format           varchar(10) not null check (format in ('IN_PERSON', 'ONLINE')),
    place            varchar(300),
    held_at          timestamptz,
    duration_minutes int check (duration_minutes between 1 and 600),
    attendees        jsonb,
    topic            varchar(500),
    done             varchar(4000),
    agreements       varchar(2000),
    problem          boolean not null,
    problem_text     varchar(2000),
    recorded_by      uuid,
    recorded_at      timestamptz,
    reason           varchar(2000),
    missed_by        varchar(10) check (missed_by in ('MENTOR', 'MENTEE', 'BOTH')),
    replaces_id      uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, pair_id) references pair (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, replaces_id) references meeting (organisation_id, id)
);
call protect_tenant_table('meeting');
create index meeting_pair on meeting (organisation_id, pair_id, planned_at);
create index meeting_program on meeting (organisation_id, program_id, planned_at);
-- V-18, V-19: these happen once in a pair, whatever two requests at once may try.
create unique index meeting_once on meeting (organisation_id, pair_id, type)
    where type in ('INTRODUCTION', 'TRIAL', 'PLANNING', 'FINAL') and status in ('PLANNED', 'HELD', 'CLOSED');

create table meeting_feedback (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    meeting_id      uuid not null,
    participant_id  uuid not null,
    side            varchar(10) not null check (side in ('MENTEE', 'MENTOR')),
    progress        int check (progress between 1 and 10),
    engagement      int check (engagement between 1 and 10),
    comfort         int check (comfort between 1 and 10),
    usefulness      int check (usefulness between 1 and 10),
    safe            boolean,
    help_needed     boolean,
    comment         varchar(2000),
    oral            boolean not null,
    waived          boolean not null,
    waiver_reason   varchar(2000),
    given_at        timestamptz not null,
    given_by        uuid,
    primary key (organisation_id, id),
    unique (organisation_id, meeting_id, participant_id),
    foreign key (organisation_id, meeting_id) references meeting (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
call protect_tenant_table('meeting_feedback');
