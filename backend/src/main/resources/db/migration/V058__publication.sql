-- L-04, V-35: what a consent to distribution allows field by field, and whom an entry of the site section shows.
create table publication_terms (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    consent_id      uuid not null,
    resources       jsonb not null,
    fields          jsonb not null,
    primary key (organisation_id, id),
    unique (organisation_id, consent_id),
    foreign key (organisation_id, consent_id) references consent (organisation_id, id) on delete cascade
);
call protect_tenant_table('publication_terms');

alter table site_entry add column people jsonb not null default '[]';
