-- Queue of the site section «Наставничество» (R-030): what is prepared, published, due to be looked through again.
create table site_entry (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    kind            varchar(20) not null check (kind in ('ABOUT', 'NEWS', 'DOCUMENT', 'PRACTICE', 'CONTACT')),
    title           varchar(200) not null,
    body            varchar(10000) not null,
    link            varchar(500),
    status          varchar(20) not null check (status in ('QUEUED', 'PUBLISHED', 'WITHDRAWN')),
    published_on    date,
    reviewed_on     date,
    reason          varchar(2000),
    account_id      uuid,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    check (status <> 'PUBLISHED' or published_on is not null and reviewed_on is not null)
);
call protect_tenant_table('site_entry');
create index site_entry_status on site_entry (organisation_id, status);
