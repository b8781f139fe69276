create table pair (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    kind            varchar(10) not null check (kind in ('PAIR', 'GROUP')),
    form            varchar(30) not null,
    role_model      varchar(60) not null,
    status          varchar(20) not null check (status in
        ('DRAFT', 'PROPOSED', 'AGREED', 'ORDERED', 'ACTIVE', 'PAUSED', 'COMPLETING', 'COMPLETED', 'CANCELLED', 'DISSOLVED')),
    starts_on       date not null,
    ends_on         date not null,
    override_reason varchar(2000),
    pair_order      jsonb,
    activated_on    date,
    pause_reason    varchar(2000),
    ending          jsonb,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    check (ends_on >= starts_on)
);
call protect_tenant_table('pair');
create index pair_program on pair (organisation_id, program_id, status);

create table pair_member (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    pair_id         uuid not null,
    participant_id  uuid not null,
    person_id       uuid not null,
    side            varchar(10) not null check (side in ('MENTEE', 'MENTOR')),
    status          varchar(20) not null check (status in ('ACTIVE', 'SUSPENDED')),
    agreed_on       date,
    agreed_by       varchar(20),
    exit_choice     varchar(30),
    primary key (organisation_id, id),
    unique (organisation_id, pair_id, participant_id),
    foreign key (organisation_id, pair_id) references pair (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect_tenant_table('pair_member');
create index pair_member_participant on pair_member (organisation_id, participant_id);
create index pair_member_person on pair_member (organisation_id, person_id);
-- A pair has one mentor, whatever two requests at once may try (V-11).
create unique index pair_one_mentor on pair_member (organisation_id, pair_id) where side = 'MENTOR';
