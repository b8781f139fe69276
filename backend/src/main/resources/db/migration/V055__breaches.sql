-- L-15: breaches of personal data with the two notices that the law wants within 24 and 72 hours of the discovery.
create table breach (
    organisation_id  uuid not null references tenant (id),
    id               uuid not null,
    version          int not null,
    number           int not null,
    status           varchar(20) not null check (status in ('OPEN', 'NOTIFIED', 'REPORTED', 'DISMISSED')),
    discovered_at    timestamptz not null,
    happened_at      timestamptz,
    what_happened    varchar(4000) not null,
    data_kinds       varchar(2000) not null,
    people_count     int check (people_count >= 0),
    causes           varchar(2000),
    harm             varchar(2000),
    measures         varchar(2000),
    contact          varchar(500),
    notified_at      timestamptz,
    notice_number    varchar(100),
    inquiry          varchar(4000),
    culprits         varchar(2000),
    reported_at      timestamptz,
    report_number    varchar(100),
    dismissal_reason varchar(2000),
    created_at       timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, number),
    check (status <> 'DISMISSED' or dismissal_reason is not null),
    check (status not in ('NOTIFIED', 'REPORTED') or notified_at is not null),
    check (status <> 'REPORTED' or reported_at is not null and inquiry is not null)
);
call protect_tenant_table('breach');
create index breach_open on breach (organisation_id, discovered_at) where status in ('OPEN', 'NOTIFIED');
