-- Uploaded scans. In the database, so that one backup and one row-level policy cover them too.
create table stored_file (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    name            varchar(120) not null,
    content_type    varchar(20) not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
    size            int not null check (size between 1 and 10485760),
    content         bytea not null,
    account_id      uuid,
    created_at      timestamptz not null,
    primary key (organisation_id, id)
);
call protect_tenant_table('stored_file');
-- The three formats are compressed already: a second compression only costs time.
alter table stored_file alter column content set storage external;
