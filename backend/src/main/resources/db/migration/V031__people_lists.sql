-- Lists of a school name a child's representatives without their birthdays; everybody else has one (V-01).
alter table person alter column birth_date drop not null;
alter table person add constraint person_birth_date check (birth_date is not null or kind = 'GUARDIAN_ONLY');
-- Who is known already is found by name and birthday when a list is brought in.
create index person_birth on person (organisation_id, birth_date);

-- What a list brought in: figures only, so that the same request sent twice is answered the same.
create table people_import (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    side            varchar(10) not null check (side in ('MENTEE', 'MENTOR')),
    created         int not null,
    matched         int not null,
    skipped         int not null,
    at              timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id)
);
call protect_tenant_table('people_import');
create index people_import_program on people_import (organisation_id, program_id, at);
