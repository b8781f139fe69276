-- L-22: a simple electronic signature needs a local act of the organisation and an agreement of the signer.
alter table privacy_settings
    add column signature_act    varchar(300),
    add column signature_act_on date,
    add constraint privacy_settings_signature_act check ((signature_act is null) = (signature_act_on is null));

alter table consent drop constraint consent_method_check;
alter table consent
    add constraint consent_method_check check (method in ('PAPER_MARK', 'PAPER_SCAN', 'SIMPLE_ES'));

create table signature_agreement (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    person_id       uuid not null,
    -- the personal code, sealed with the key of the installation
    code            varchar(200) not null,
    issued_at       timestamptz not null,
    signed_on       date,
    primary key (organisation_id, id),
    unique (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect_tenant_table('signature_agreement');

create table signing_link (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    consent_id      uuid not null,
    -- SHA-256 of the secret; the link itself is shown once
    link_hash       varchar(64) not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    failures        int not null default 0 check (failures >= 0),
    opened_at       timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, consent_id),
    unique (organisation_id, link_hash),
    foreign key (organisation_id, consent_id) references consent (organisation_id, id) on delete cascade
);
call protect_tenant_table('signing_link');

-- What was shown, when, from where: sealed, kept as long as its consent.
create table signing_evidence (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    consent_id      uuid not null,
    content         text not null,
    signed_at       timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, consent_id),
    foreign key (organisation_id, consent_id) references consent (organisation_id, id) on delete cascade
);
call protect_tenant_table('signing_evidence');
