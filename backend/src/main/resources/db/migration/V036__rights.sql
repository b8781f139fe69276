-- Days that differ from the calendar of the country for this organisation (V-38).
create table calendar_day (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    day             date not null,
    working         boolean not null,
    title           varchar(200) not null,
    primary key (organisation_id, id),
    unique (organisation_id, day)
);
call protect_tenant_table('calendar_day');

-- L-07: what a person, or the law for him, demands of the operator. After an erasure the person stands there as a number.
create table data_request (
    organisation_id  uuid not null references tenant (id),
    id               uuid not null,
    version          int not null,
    number           int not null,
    person_id        uuid not null,
    kind             varchar(20) not null check (kind in ('ACCESS', 'CORRECTION', 'STOP', 'ERASURE')),
    ground           varchar(30) not null check (ground in
        ('DEMAND', 'CONSENT_WITHDRAWN', 'PURPOSE_REACHED', 'UNLAWFUL')),
    applicant        varchar(20) not null check (applicant in ('SUBJECT', 'GUARDIAN', 'AUTHORITY', 'OPERATOR')),
    status           varchar(20) not null check (status in ('RECEIVED', 'IN_WORK', 'DONE', 'CLOSED', 'REFUSED')),
    received_on      date not null,
    due_on           date not null,
    details          varchar(4000),
    extended_on      date,
    extension_reason varchar(2000),
    answer           varchar(4000),
    refusal_basis    varchar(2000),
    done_on          date,
    closed_on        date,
    act_id           uuid,
    created_at       timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, number),
    foreign key (organisation_id, person_id) references person (organisation_id, id),
    foreign key (organisation_id, act_id) references document (organisation_id, id),
    check (status <> 'REFUSED' or refusal_basis is not null)
);
call protect_tenant_table('data_request');
create index data_request_open on data_request (organisation_id, due_on) where status in ('RECEIVED', 'IN_WORK');
create index data_request_person on data_request (organisation_id, person_id);
create index data_request_act on data_request (organisation_id, act_id) where act_id is not null;

alter table person add column erased_on date;

-- L-21: consents of an erased person, kept for three years after their end, readable only with the application's key.
create table consent_archive (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    number          int not null,
    kind            varchar(30) not null,
    person_id       uuid not null,
    ended_on        date not null,
    destroy_after   date not null,
    sealed          bytea not null,
    primary key (organisation_id, id),
    unique (organisation_id, number),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);
call protect_tenant_table('consent_archive');
create index consent_archive_term on consent_archive (organisation_id, destroy_after);
create index consent_archive_person on consent_archive (organisation_id, person_id);

-- ст. 351.8 ТК РФ: the day named in the notice, on which the paused pair ends.
alter table pair add column dissolves_on date;
create index pair_notice on pair (organisation_id, dissolves_on) where dissolves_on is not null;

-- The log stays append-only for everybody; an erasure blackens only the free texts about one person (L-08).
create function blacken_audit_reasons(subjects uuid[]) returns void
    language plpgsql security definer set search_path = public
as $$
declare
    allowed boolean := has_table_privilege(current_user, 'audit_event', 'update');
begin
    if not allowed then
        execute format('grant update on audit_event to %I', current_user);
    end if;
    update audit_event set reason = '(стёрто)'
        where organisation_id = tandem_organisation() and reason is not null and subject_id = any (subjects);
    if not allowed then
        execute format('revoke update on audit_event from %I', current_user);
    end if;
end
$$;
