create table account (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    email           varchar(254) not null,
    display_name    varchar(200) not null,
    person_id       uuid,
    password_hash   varchar(200),
    status          varchar(20) not null check (status in ('INVITED', 'ACTIVE', 'BLOCKED')),
    token_stamp     int not null,
    last_sign_in_at timestamptz,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, email)
);
call protect_tenant_table('account');
-- Sign-in does not know the organisation yet: it sees the rows of the one e-mail that was typed, for reading only.
create policy sign_in on account for select
    using (email = nullif(current_setting('tandem.sign_in_email', true), ''));
create index account_email on account (email);

create table account_role (
    organisation_id uuid not null,
    account_id      uuid not null,
    role            varchar(30) not null,
    primary key (organisation_id, account_id, role),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade
);
call protect_tenant_table('account_role');

-- A sign-in on one device; refresh tokens of one family.
create table sign_in_session (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    account_id      uuid not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    end_reason      varchar(30),
    primary key (organisation_id, id),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade
);
call protect_tenant_table('sign_in_session');
create index sign_in_session_account on sign_in_session (organisation_id, account_id);

create table refresh_token (
    organisation_id uuid not null,
    secret_hash     varchar(64) not null,
    session_id      uuid not null,
    issued_at       timestamptz not null,
    used_at         timestamptz,
    primary key (organisation_id, secret_hash),
    foreign key (organisation_id, session_id) references sign_in_session (organisation_id, id) on delete cascade
);
call protect_tenant_table('refresh_token');

create table invitation (
    organisation_id uuid not null,
    secret_hash     varchar(64) not null,
    account_id      uuid not null,
    expires_at      timestamptz not null,
    accepted_at     timestamptz,
    primary key (organisation_id, secret_hash),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade
);
call protect_tenant_table('invitation');
create index invitation_account on invitation (organisation_id, account_id);
