create table program (
    organisation_id   uuid not null references tenant (id),
    id                uuid not null,
    version           int not null,
    title             varchar(300) not null,
    school_year       int not null check (school_year between 2000 and 2100),
    starts_on         date not null,
    ends_on           date not null,
    goal              varchar(2000),
    tasks             jsonb not null,
    expected_results  jsonb not null,
    forms             jsonb not null,
    meeting_profile   varchar(10) not null check (meeting_profile in ('FULL', 'SHORT')),
    curator_name      varchar(200),
    template_code     varchar(60),
    status            varchar(20) not null check (status in
        ('DRAFT', 'REVIEW', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'COMPLETING', 'COMPLETED', 'CANCELLED', 'ARCHIVED')),
    remark            varchar(2000),
    approval          jsonb,
    created_at        timestamptz not null,
    primary key (organisation_id, id),
    check (ends_on >= starts_on)
);
call protect_tenant_table('program');

create table program_stage (
    organisation_id uuid not null,
    program_id      uuid not null,
    stage           varchar(20) not null,
    status          varchar(20) not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE')),
    primary key (organisation_id, program_id, stage),
    foreign key (organisation_id, program_id) references program (organisation_id, id) on delete cascade
);
call protect_tenant_table('program_stage');

create table roadmap_section (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    title           varchar(500) not null,
    stage           varchar(20),
    position        int not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id) on delete cascade
);
call protect_tenant_table('roadmap_section');
create index roadmap_section_program on roadmap_section (organisation_id, program_id);

create table roadmap_activity (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    section_id      uuid not null,
    printed_number  varchar(20),
    group_title     varchar(500),
    title           varchar(2000) not null,
    details         varchar(4000),
    stage           varchar(20),
    due             jsonb not null,
    due_text        varchar(300),
    responsibles    jsonb not null,
    planned_result  varchar(1000),
    position        int not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id) on delete cascade,
    foreign key (organisation_id, section_id) references roadmap_section (organisation_id, id)
);
call protect_tenant_table('roadmap_activity');
create index roadmap_activity_program on roadmap_activity (organisation_id, program_id);
create index roadmap_activity_section on roadmap_activity (organisation_id, section_id);

-- One time that an activity falls due. An activity that does not recur has exactly one.
create table activity_occurrence (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    activity_id     uuid not null,
    due_on          date,
    status          varchar(20) not null check (status in
        ('PLANNED', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'CANCELLED')),
    done_on         date,
    result          varchar(1000),
    remark          varchar(2000),
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id) on delete cascade,
    foreign key (organisation_id, activity_id) references roadmap_activity (organisation_id, id) on delete cascade
);
call protect_tenant_table('activity_occurrence');
create index activity_occurrence_activity on activity_occurrence (organisation_id, activity_id);
create index activity_occurrence_due on activity_occurrence (organisation_id, program_id, due_on);
