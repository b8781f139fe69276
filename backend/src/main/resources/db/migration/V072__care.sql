-- Pairs that need help: what somebody took on himself, put off or settled. What calls for help is computed, not stored.
create table care_case (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    pair_id         uuid not null,
    natural_key     varchar(200) not null,
    kind            varchar(20) not null check (kind in
        ('UNSAFE', 'HELP', 'PROBLEM', 'LOW_COMFORT', 'FALLING_COMFORT', 'MISSED', 'FALLING_PROGRESS', 'SILENT')),
    title           varchar(200) not null,
    status          varchar(10) not null check (status in ('TAKEN', 'PUT_OFF', 'RESOLVED')),
    acted_by        uuid not null,
    acted_at        timestamptz not null,
    put_off_until   date,
    note            text,
    primary key (organisation_id, id),
    unique (organisation_id, natural_key),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, pair_id) references pair (organisation_id, id),
    check ((status = 'PUT_OFF') = (put_off_until is not null)),
    check (status = 'TAKEN' or note is not null)
);
call protect_tenant_table('care_case');
create index care_case_program on care_case (organisation_id, program_id);
create index care_case_pair on care_case (organisation_id, pair_id);
