-- What somebody needs for a pair to meet at all, beside what his card says; asked once, for the matching only.
create table matching_terms (
    organisation_id    uuid not null references tenant (id),
    id                 uuid not null,
    version            int not null,
    participant_id     uuid not null,
    times              jsonb not null,
    languages          jsonb not null,
    places             jsonb not null,
    role_models        jsonb not null,
    -- of a mentee: needs a mentor who is prepared for it; of a mentor: is prepared. What it is stands nowhere here
    special_conditions boolean not null,
    primary key (organisation_id, id),
    unique (organisation_id, participant_id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
call protect_tenant_table('matching_terms');
