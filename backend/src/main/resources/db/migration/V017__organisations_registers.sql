-- Small registers of the curator: partners, responsible people, information campaign, accessibility, questions to solve.
-- Their columns are data (templates/registers.json), so one table holds them all.
create table register_entry (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    register        varchar(30) not null,
    day             date not null,
    school_year     int not null check (school_year between 2000 and 2100),
    facts           jsonb not null,
    search_text     text generated always as (search_form(facts::text)) stored,
    closed_on       date,
    outcome         varchar(2000),
    account_id      uuid,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    check (outcome is null or closed_on is not null)
);
call protect_tenant_table('register_entry');
create index register_entry_day on register_entry (organisation_id, register, day);

-- Acts that the organisation adds to the built-in library (R-012).
create table normative_act (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    level           varchar(20) not null check (level in ('FEDERAL', 'REGIONAL', 'MUNICIPAL', 'SCHOOL')),
    title           varchar(500) not null,
    requisites      varchar(300),
    summary         varchar(2000),
    link            varchar(500),
    created_at      timestamptz not null,
    primary key (organisation_id, id)
);
call protect_tenant_table('normative_act');

-- Who has studied which act; act is the code of a built-in one or the id of an own one.
create table normative_study (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    act             varchar(60) not null,
    account_id      uuid not null,
    studied_on      date not null,
    primary key (organisation_id, id),
    unique (organisation_id, act, account_id),
    foreign key (organisation_id, account_id) references account (organisation_id, id)
);
call protect_tenant_table('normative_study');
create index normative_study_account on normative_study (organisation_id, account_id);
