-- Questionnaires of the organisation's own. Only a draft is changed; a published one is frozen, and a round takes the
-- frozen copy of it into survey_template. A new wording is a new row of the same code with the next number.
create table survey_own_template (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    code            varchar(60) not null,
    number          int not null check (number > 0),
    status          varchar(10) not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    title           varchar(300) not null,
    intro           varchar(2000) not null,
    side            varchar(10) not null check (side in ('MENTEE', 'MENTOR', 'ANY', 'OTHERS')),
    wave            varchar(10) not null check (wave in ('BEFORE', 'AFTER', 'OTHER')),
    family          varchar(60) not null,
    based_on        varchar(60),
    questions       jsonb not null,
    translations    jsonb not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    published_at    timestamptz,
    retired_at      timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, code, number),
    check ((status = 'DRAFT') = (published_at is null)),
    check ((status = 'RETIRED') = (retired_at is not null))
);
call protect_tenant_table('survey_own_template');
create unique index survey_own_template_draft on survey_own_template (organisation_id, code) where status = 'DRAFT';
create unique index survey_own_template_published on survey_own_template (organisation_id, code)
    where status = 'PUBLISHED';
