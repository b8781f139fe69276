-- R-057, L-06: psychological support. What is written here stands sealed and is read by psychologists only.
create table support_case (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    participant_id  uuid not null,
    status          varchar(20) not null check (status in ('OPEN', 'CLOSED')),
    opened_on       date not null,
    occasion        text not null,
    closed_on       date,
    ending          varchar(20) check (ending in ('DONE', 'CONSENT_ENDED', 'LEFT')),
    conclusion      text,
    account_id      uuid not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id),
    check ((status = 'CLOSED') = (closed_on is not null and ending is not null))
);
call protect_tenant_table('support_case');
create unique index support_case_open on support_case (organisation_id, participant_id) where status = 'OPEN';
create index support_case_participant on support_case (organisation_id, participant_id);

create table support_note (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    case_id         uuid not null,
    held_on         date not null,
    text            text not null,
    account_id      uuid not null,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references support_case (organisation_id, id) on delete cascade
);
call protect_tenant_table('support_note');
create index support_note_case on support_note (organisation_id, case_id, held_on);
