-- What an account is told inside the system. The key is natural: whoever finds the same thing again adds nothing.
create table notification (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    account_id      uuid not null,
    role            varchar(30) not null,
    topic           varchar(30) not null check (topic in
        ('SAFETY_ALERT', 'MEETING', 'FEEDBACK_DUE', 'SURVEY', 'CARE', 'PAIR_PAUSED', 'CONSENT_DUE',
         'ACTIVITY_DUE', 'DOCUMENT_WAITS', 'DATA_REQUEST', 'BREACH')),
    natural_key     varchar(200) not null,
    title           varchar(200) not null,
    detail          varchar(400),
    address         varchar(300) not null,
    urgent          boolean not null,
    created_at      timestamptz not null,
    read_at         timestamptz,
    mail_id         uuid,
    primary key (organisation_id, id),
    unique (organisation_id, account_id, natural_key),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade
);
call protect_tenant_table('notification');
create index notification_list on notification (organisation_id, account_id, id);
create index notification_unread on notification (organisation_id, account_id) where read_at is null;
create index notification_mail on notification (organisation_id, mail_id) where mail_id is not null;

-- How an account wants to be told by mail; without a row the defaults hold.
create table notification_setting (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    account_id      uuid not null,
    mail            boolean not null,
    modes           jsonb not null,
    quiet_from      time,
    quiet_to        time,
    digest_at       time not null,
    primary key (organisation_id, id),
    unique (organisation_id, account_id),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade,
    check ((quiet_from is null) = (quiet_to is null))
);
call protect_tenant_table('notification_setting');

-- The daily look at an organisation: whoever writes the row does it, however many servers run.
create table notification_round (
    organisation_id uuid not null references tenant (id),
    day             date not null,
    planner         varchar(60) not null,
    made_at         timestamptz not null,
    primary key (organisation_id, day, planner)
);
call protect_tenant_table('notification_round');
