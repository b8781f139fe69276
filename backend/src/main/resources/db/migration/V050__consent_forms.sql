-- Printed sheets of consents. A sheet printed again gets another code and stays the same consent.
create table consent_form (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    consent_id      uuid not null,
    -- SHA-256 of the secret in the QR code; the code itself stands on the paper only
    code_hash       varchar(64) not null,
    pages           int not null check (pages between 1 and 99),
    printed_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, code_hash),
    foreign key (organisation_id, consent_id) references consent (organisation_id, id) on delete cascade
);
call protect_tenant_table('consent_form');
create index consent_form_consent on consent_form (organisation_id, consent_id, printed_at);
