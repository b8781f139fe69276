-- «Школа наставников» of a programme (R-049): its plan, its sessions, what each mentor has done.
create table training_course (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    title           varchar(300) not null,
    about           varchar(4000),
    hours           int check (hours between 1 and 1000),
    assessment      varchar(12) not null check (assessment in ('NONE', 'TEST', 'REFLECTION')),
    pass_score      int check (pass_score between 1 and 100),
    primary key (organisation_id, id),
    unique (organisation_id, program_id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    check ((assessment = 'TEST') = (pass_score is not null))
);
call protect_tenant_table('training_course');

create table training_session (
    organisation_id  uuid not null references tenant (id),
    id               uuid not null,
    version          int not null,
    course_id        uuid not null,
    starts_at        timestamptz not null,
    duration_minutes int check (duration_minutes between 5 and 600),
    topic            varchar(300) not null,
    trainer          varchar(200) not null,
    trainer_kind     varchar(10) not null check (trainer_kind in ('CURATOR', 'EXPERT')),
    format           varchar(10) not null check (format in ('IN_PERSON', 'ONLINE')),
    place            varchar(300),
    materials        jsonb not null,
    -- ids of the participants who came; null while nobody has marked it
    attendees        jsonb,
    cancel_reason    varchar(2000),
    primary key (organisation_id, id),
    foreign key (organisation_id, course_id) references training_course (organisation_id, id)
);
call protect_tenant_table('training_session');
create index training_session_course on training_session (organisation_id, course_id, starts_at);

create table training_record (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    course_id       uuid not null,
    participant_id  uuid not null,
    passed          boolean,
    score           int check (score between 0 and 100),
    reflection      varchar(4000),
    completed_on    date,
    certificate_id  uuid,
    primary key (organisation_id, id),
    unique (organisation_id, course_id, participant_id),
    foreign key (organisation_id, course_id) references training_course (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    foreign key (organisation_id, certificate_id) references document (organisation_id, id)
);
call protect_tenant_table('training_record');
create index training_record_participant on training_record (organisation_id, participant_id);

-- Seminars of the municipal centre and courses of further education (R-050). Without a participant: the curator's own.
create table outer_course (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    participant_id  uuid,
    kind            varchar(20) not null check (kind in ('MUNICIPAL_SEMINAR', 'FURTHER_EDUCATION')),
    title           varchar(300) not null,
    organiser       varchar(300) not null,
    hours           int not null check (hours between 1 and 1000),
    remote          boolean not null,
    starts_on       date not null,
    ends_on         date not null,
    paper_number    varchar(60),
    paper_date      date,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    check (starts_on <= ends_on)
);
call protect_tenant_table('outer_course');
create index outer_course_program on outer_course (organisation_id, program_id, ends_on);
create index outer_course_participant on outer_course (organisation_id, participant_id);
