-- The general meeting of everybody who was selected (R-051): who is invited and who came.
create table gathering (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    title           varchar(300) not null,
    starts_at       timestamptz not null,
    place           varchar(300) not null,
    cancel_reason   varchar(2000),
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id)
);
call protect_tenant_table('gathering');
create index gathering_program on gathering (organisation_id, program_id, starts_at);

create table gathering_guest (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    gathering_id    uuid not null,
    participant_id  uuid not null,
    -- of the personal slip; null until slips are printed
    link_hash       varchar(64),
    came_at         timestamptz,
    marked_by       varchar(10) check (marked_by in ('SLIP', 'STAFF')),
    primary key (organisation_id, id),
    unique (organisation_id, gathering_id, participant_id),
    unique (organisation_id, link_hash),
    foreign key (organisation_id, gathering_id) references gathering (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    check ((came_at is null) = (marked_by is null))
);
call protect_tenant_table('gathering_guest');
create index gathering_guest_participant on gathering_guest (organisation_id, participant_id);
