-- An organisation's own DOCX with placeholders for a kind of paper; without one the template of the system serves.
create table document_template (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    kind            varchar(40) not null,
    file_name       varchar(120) not null,
    content         bytea not null check (length(content) between 1 and 10485760),
    account_id      uuid,
    uploaded_at     timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, kind)
);
call protect_tenant_table('document_template');
alter table document_template alter column content set storage external;
