-- Whom a participant named after the general meeting (R-052): a place, or none for «нежелательно» (V-14).
create table preference (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    participant_id  uuid not null,
    target_id       uuid not null,
    place           int check (place between 1 and 20),
    primary key (organisation_id, id),
    unique (organisation_id, participant_id, target_id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    foreign key (organisation_id, target_id) references participant (organisation_id, id),
    check (participant_id <> target_id)
);
call protect_tenant_table('preference');
create index preference_program on preference (organisation_id, program_id);
create index preference_target on preference (organisation_id, target_id);

-- How a programme matches its people: weights of the criteria, places of the mentors, decisions made beforehand.
create table matching_setup (
    organisation_id   uuid not null references tenant (id),
    id                uuid not null,
    version           int not null,
    program_id        uuid not null,
    weights           jsonb not null,
    places_per_mentor int not null check (places_per_mentor between 1 and 20),
    places            jsonb not null,
    locked            jsonb not null,
    forbidden         jsonb not null,
    primary key (organisation_id, id),
    unique (organisation_id, program_id),
    foreign key (organisation_id, program_id) references program (organisation_id, id)
);
call protect_tenant_table('matching_setup');
