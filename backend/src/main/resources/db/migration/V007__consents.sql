-- One document, one purpose, one signer (L-01, L-02).
create table consent (
    organisation_id  uuid not null references tenant (id),
    id               uuid not null,
    version          int not null,
    number           int not null,
    person_id        uuid not null,
    kind             varchar(30) not null check (kind in
        ('PD_PROCESSING', 'PD_MINOR_BY_GUARDIAN', 'PD_MINOR_OWN', 'SPECIAL_CATEGORY', 'PSYCH_SUPPORT', 'DISTRIBUTION',
         'PHOTO_VIDEO', 'MENTOR_AGREEMENT')),
    signer_person_id uuid not null,
    status           varchar(20) not null check (status in
        ('ISSUED', 'SIGNED', 'EFFECTIVE', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED', 'REFUSED', 'REJECTED')),
    text_version     varchar(20) not null,
    -- The text exactly as it was given out: evidence of what was agreed to.
    text             text not null,
    issued_on        date not null,
    signed_on        date,
    method           varchar(20) check (method in ('PAPER_MARK', 'PAPER_SCAN')),
    file_id          uuid,
    effective_on     date,
    valid_until      date,
    withdrawn_on     date,
    reason           varchar(2000),
    created_at       timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, number),
    foreign key (organisation_id, person_id) references person (organisation_id, id),
    foreign key (organisation_id, signer_person_id) references person (organisation_id, id),
    foreign key (organisation_id, file_id) references stored_file (organisation_id, id),
    check (status not in ('SIGNED', 'EFFECTIVE') or signed_on is not null and method is not null),
    check (method <> 'PAPER_SCAN' or file_id is not null)
);
call protect_tenant_table('consent');
-- One in force and one on its way of each kind: a newer one supersedes, a second blank is not handed out.
create unique index consent_effective on consent (organisation_id, person_id, kind) where status = 'EFFECTIVE';
create unique index consent_open on consent (organisation_id, person_id, kind) where status in ('ISSUED', 'SIGNED');
create index consent_person on consent (organisation_id, person_id);
create index consent_signer on consent (organisation_id, signer_person_id);
create index consent_file on consent (organisation_id, file_id);
create index consent_term on consent (organisation_id, valid_until) where status = 'EFFECTIVE';

-- The last number given to a consent; a number is never used twice.
create table consent_number (
    organisation_id uuid not null references tenant (id),
    last            int not null,
    primary key (organisation_id)
);
call protect_tenant_table('consent_number');
