-- Papers of the organisation: drafts, what is in force, and the journals that number them (domain §4.6, §6.2).
create table document (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    kind            varchar(40) not null,
    title           varchar(500) not null,
    -- What search reads: small letters, е for ё.
    search_title    varchar(500) generated always as (search_form(title)) stored,
    program_id      uuid,
    school_year     int not null check (school_year between 2000 and 2100),
    place           varchar(200),
    signer_position varchar(200),
    signer_name     varchar(200),
    basis           varchar(2000),
    body            varchar(20000),
    facts           jsonb not null,
    status          varchar(20) not null check (status in
        ('DRAFT', 'ON_REVIEW', 'ON_SIGNATURE', 'IN_FORCE', 'SUPERSEDED', 'CANCELLED', 'ARCHIVED')),
    remark          varchar(2000),
    journal         varchar(60),
    journal_year    int,
    number          varchar(30),
    number_value    int,
    dated           date,
    supersedes_id   uuid,
    account_id      uuid,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, supersedes_id) references document (organisation_id, id),
    check ((number is null) = (journal is null) and (number is null) = (journal_year is null)
        and (number is null) = (dated is null)),
    check (status not in ('IN_FORCE', 'SUPERSEDED', 'ARCHIVED') or number is not null)
);
call protect_tenant_table('document');
-- A number stands once in its journal and year, whatever became of the paper.
create unique index document_number on document (organisation_id, journal, journal_year, lower(number));
create index document_program on document (organisation_id, program_id);
create index document_supersedes on document (organisation_id, supersedes_id);
create index document_kind on document (organisation_id, kind, status);

-- The last number given in a journal in a calendar year, and how numbers end there («-о» in «32-о»).
create table document_journal (
    organisation_id uuid not null references tenant (id),
    journal         varchar(60) not null,
    year            int not null,
    last            int not null check (last >= 0),
    suffix          varchar(10) not null,
    primary key (organisation_id, journal, year)
);
call protect_tenant_table('document_journal');

-- Files of a document; a newer version stands beside the older one.
create table document_file (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    document_id     uuid not null,
    role            varchar(20) not null check (role in ('BODY', 'SIGNED_SCAN', 'APPENDIX')),
    file_version    int not null check (file_version > 0),
    file_id         uuid not null,
    generated       boolean not null,
    account_id      uuid,
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, document_id, role, file_version),
    foreign key (organisation_id, document_id) references document (organisation_id, id),
    foreign key (organisation_id, file_id) references stored_file (organisation_id, id)
);
call protect_tenant_table('document_file');
create index document_file_file on document_file (organisation_id, file_id);

-- «Лист ознакомления»: who is to read the paper and when he did.
create table document_reader (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    document_id     uuid not null,
    account_id      uuid,
    person_id       uuid,
    name            varchar(200),
    position        varchar(200),
    read_on         date,
    on_paper        boolean not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, document_id) references document (organisation_id, id),
    foreign key (organisation_id, account_id) references account (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id),
    check (num_nonnulls(account_id, person_id, name) = 1)
);
call protect_tenant_table('document_reader');
create unique index document_reader_account on document_reader (organisation_id, document_id, account_id)
    where account_id is not null;
create unique index document_reader_person on document_reader (organisation_id, document_id, person_id)
    where person_id is not null;
create index document_reader_document on document_reader (organisation_id, document_id);
create index document_reader_of_account on document_reader (organisation_id, account_id) where account_id is not null;
create index document_reader_of_person on document_reader (organisation_id, person_id) where person_id is not null;

-- Word documents join the scans.
alter table stored_file drop constraint stored_file_content_type_check;
alter table stored_file alter column content_type type varchar(100);
alter table stored_file add constraint stored_file_content_type_check check (content_type in
    ('application/pdf', 'image/png', 'image/jpeg',
     'application/vnd.openxmlformats-officedocument.wordprocessingml.document'));

-- The order of a pair and the stamps of a programme may name their documents; the id stands in the jsonb beside
-- number and date, the generated column lets the foreign key see it.
alter table pair add column order_document_id uuid
    generated always as ((pair_order ->> 'documentId')::uuid) stored;
alter table pair add constraint pair_order_document
    foreign key (organisation_id, order_document_id) references document (organisation_id, id);
create index pair_order_document on pair (organisation_id, order_document_id);
alter table program add column protocol_document_id uuid
    generated always as ((approval ->> 'protocolDocumentId')::uuid) stored;
alter table program add constraint program_protocol_document
    foreign key (organisation_id, protocol_document_id) references document (organisation_id, id);
create index program_protocol_document on program (organisation_id, protocol_document_id);
alter table program add column order_document_id uuid
    generated always as ((approval ->> 'orderDocumentId')::uuid) stored;
alter table program add constraint program_order_document
    foreign key (organisation_id, order_document_id) references document (organisation_id, id);
create index program_order_document on program (organisation_id, order_document_id);
