-- Individual development plans (R-056): an edition is a document of its own; tasks and indicators live and die with it.
create table development_plan (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    pair_id         uuid not null,
    program_id      uuid not null,
    edition         int not null check (edition > 0),
    status          varchar(20) not null check (status in
        ('DRAFT', 'ON_APPROVAL', 'APPROVED', 'IN_WORK', 'AMENDED', 'CLOSED')),
    request         varchar(2000),
    baseline        varchar(2000),
    goal            varchar(2000),
    resources       varchar(2000),
    schedule        varchar(500),
    starts_on       date not null,
    ends_on         date not null,
    items           jsonb not null,
    indicators      jsonb not null,
    reason          varchar(2000),
    remark          varchar(2000),
    conclusion      varchar(4000),
    approved_on     date,
    approved_by     uuid,
    primary key (organisation_id, id),
    unique (organisation_id, pair_id, edition),
    foreign key (organisation_id, pair_id) references pair (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id)
);
call protect_tenant_table('development_plan');
create index development_plan_program on development_plan (organisation_id, program_id);
-- One edition is being written and one is in force, whatever two requests at once may try.
create unique index development_plan_coming on development_plan (organisation_id, pair_id)
    where status in ('DRAFT', 'ON_APPROVAL');
create unique index development_plan_in_force on development_plan (organisation_id, pair_id)
    where status in ('APPROVED', 'IN_WORK');
