-- A scan is filed before anybody looks at it: the day of the signature is written down when the paper is checked (L-02).
alter table consent drop constraint consent_check;
alter table consent add constraint consent_signed_by
    check (status not in ('SIGNED', 'EFFECTIVE') or method is not null);
alter table consent add constraint consent_effective_signed_on
    check (status <> 'EFFECTIVE' or signed_on is not null);

-- One heap of papers that went through the scanner.
create table consent_scan (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    account_id      uuid not null,
    created_at      timestamptz not null,
    primary key (organisation_id, id)
);
call protect_tenant_table('consent_scan');
create index consent_scan_age on consent_scan (organisation_id, created_at);

create table consent_scan_file (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    scan_id         uuid not null,
    name            varchar(200) not null,
    -- sealed with the installation's key; gone as soon as its pages are read
    content         bytea,
    primary key (organisation_id, id),
    foreign key (organisation_id, scan_id) references consent_scan (organisation_id, id) on delete cascade
);
call protect_tenant_table('consent_scan_file');
create index consent_scan_file_scan on consent_scan_file (organisation_id, scan_id);

create table consent_scan_page (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    scan_id         uuid not null,
    file_id         uuid not null,
    -- place in the heap, and in its file from 0
    position        int not null,
    file_page       int not null,
    state           varchar(20) not null check (state in
        ('WAITING', 'UNREADABLE', 'PLACED', 'FILED', 'ALREADY', 'REMOVED')),
    consent_id      uuid,
    form_page       int,
    form_pages      int,
    -- whether there is a picture of it
    drawn           boolean not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, scan_id) references consent_scan (organisation_id, id) on delete cascade,
    foreign key (organisation_id, file_id) references consent_scan_file (organisation_id, id) on delete cascade,
    foreign key (organisation_id, consent_id) references consent (organisation_id, id) on delete cascade
);
call protect_tenant_table('consent_scan_page');
create index consent_scan_page_scan on consent_scan_page (organisation_id, scan_id, position);
create index consent_scan_page_file on consent_scan_page (organisation_id, file_id);
create index consent_scan_page_consent on consent_scan_page (organisation_id, consent_id);

-- Apart from its page, so that a list of pages does not read them all. Upright, sealed with the installation's key;
-- gone as soon as the page is filed or removed.
create table consent_scan_picture (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    page_id         uuid not null,
    content         bytea not null,
    primary key (organisation_id, id),
    unique (organisation_id, page_id),
    foreign key (organisation_id, page_id) references consent_scan_page (organisation_id, id) on delete cascade
);
call protect_tenant_table('consent_scan_picture');
