-- Append-only: the application role may insert and read (see afterMigrate__grants.sql), never change (V-37, L-09).
create table audit_event (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    at              timestamptz not null,
    account_id      uuid,
    action          varchar(60) not null,
    subject_type    varchar(40) not null,
    subject_id      uuid,
    reason          varchar(2000),
    primary key (organisation_id, id)
);
call protect_tenant_table('audit_event');
create index audit_event_subject on audit_event (organisation_id, subject_id, at);
