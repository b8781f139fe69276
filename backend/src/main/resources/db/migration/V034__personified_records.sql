-- Personified record, checked once a quarter (R-075): figures as they stood when somebody confirmed them.
create table personified_record (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    year            int not null check (year between 2000 and 2200),
    quarter         int not null check (quarter between 1 and 4),
    figures         jsonb not null,
    confirmed_by    uuid not null,
    confirmed_at    timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, program_id, year, quarter),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, confirmed_by) references account (organisation_id, id)
);
call protect_tenant_table('personified_record');
