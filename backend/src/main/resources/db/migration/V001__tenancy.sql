-- Tenant isolation: every tenant table leads with organisation_id and is protected by row-level security.

-- The organisation of the running transaction; null shows no row at all.
-- After SET LOCAL the setting is '' in later transactions of the same connection, hence nullif.
create function tandem_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('tandem.organisation', true), '')::uuid;

-- Puts the standard policy on a table; called once by the migration that creates it.
create procedure protect_tenant_table(name regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy tenant on %s using (organisation_id = tandem_organisation())', name);
end
$$;

-- Names are compared and searched without regard to case and to ё/е, whatever the database's own locale is.
create function search_form(value text) returns text
    language sql immutable strict parallel safe
    return replace(lower(value collate "ru-x-icu"), 'ё', 'е');

-- Which tenants exist: the only thing a background job may know before it enters one. Holds nothing about them.
create table tenant (
    id         uuid primary key,
    created_at timestamptz not null default now()
);
comment on table tenant is 'reference: ids of organisations, no data of theirs';

create table idempotency_key (
    organisation_id uuid not null references tenant (id),
    operation       varchar(60) not null,
    key             varchar(100) not null,
    request_hash    varchar(64) not null,
    result_id       uuid,
    created_at      timestamptz not null default now(),
    primary key (organisation_id, operation, key)
);
call protect_tenant_table('idempotency_key');
