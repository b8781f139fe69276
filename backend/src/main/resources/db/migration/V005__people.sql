create table person (
    organisation_id                   uuid not null references tenant (id),
    id                                uuid not null,
    version                           int not null,
    family_name                       varchar(100) not null,
    given_name                        varchar(100) not null,
    patronymic                        varchar(100),
    -- What lists show and sort by: the Russian alphabet with Ё between Е and Ж.
    full_name                         varchar(302) collate "ru-x-icu" generated always as
        (family_name || ' ' || given_name || coalesce(' ' || patronymic, '')) stored,
    -- What search reads: ' семенов иван петрович', so that ' иван%' finds a word by its beginning in any place.
    search_name                       varchar(303) generated always as
        (' ' || replace(search_form(family_name || ' ' || given_name || coalesce(' ' || patronymic, '')), '-', ' ')) stored,
    birth_date                        date not null,
    kind                              varchar(20) not null check (kind in
        ('LEARNER', 'TEACHER', 'PARENT', 'ALUMNUS', 'PROFESSIONAL', 'ENTERPRISE_EMPLOYEE', 'GUARDIAN_ONLY')),
    class_name                        varchar(20),
    position                          varchar(200),
    workplace                         varchar(300),
    experience_years                  int check (experience_years between 0 and 80),
    phone                             varchar(40),
    email                             varchar(254),
    -- Only the fact that the certificate is valid, never its text (L-20).
    criminal_record_check_valid_until date,
    created_at                        timestamptz not null,
    primary key (organisation_id, id)
);
call protect_tenant_table('person');
create index person_name on person (organisation_id, full_name, id);

-- Who may act for a minor, and by what right (L-03, V-03).
create table guardianship (
    organisation_id    uuid not null,
    id                 uuid not null,
    version            int not null,
    ward_id            uuid not null,
    guardian_id        uuid not null,
    relation           varchar(20) not null check (relation in
        ('PARENT', 'GUARDIAN', 'TRUSTEE', 'FOSTER_PARENT', 'INSTITUTION')),
    authority_document varchar(500),
    primary key (organisation_id, id),
    unique (organisation_id, ward_id, guardian_id),
    foreign key (organisation_id, ward_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, guardian_id) references person (organisation_id, id),
    check (ward_id <> guardian_id)
);
call protect_tenant_table('guardianship');
create index guardianship_guardian on guardianship (organisation_id, guardian_id);
