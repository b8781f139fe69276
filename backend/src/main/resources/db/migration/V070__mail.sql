-- Mail that waits to be sent, written in the transaction of what it tells about (an outbox). Holds no address and no
-- name: both are looked up when it goes.
create table mail (
    organisation_id    uuid not null references tenant (id),
    id                 uuid not null,
    version            int not null,
    account_id         uuid not null,
    natural_key        varchar(100) not null,
    status             varchar(10) not null check (status in
        ('QUEUED', 'SENDING', 'SENT', 'SKIPPED', 'FAILED', 'UNCERTAIN')),
    urgent             boolean not null,
    due_at             timestamptz not null,
    attempts           int not null,
    lease_until        timestamptz,
    subject            varchar(200),
    lines              jsonb,
    unsubscribe_hash   varchar(64) not null,
    unsubscribe_secret text,
    failure            varchar(60),
    created_at         timestamptz not null,
    settled_at         timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, account_id, natural_key),
    unique (organisation_id, unsubscribe_hash),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade,
    check ((status = 'SENDING') = (lease_until is not null))
);
call protect_tenant_table('mail');
create index mail_due on mail (organisation_id, due_at) where status in ('QUEUED', 'SENDING');
-- The sender does not know which organisations have mail to send: it may see that, for reading only.
create policy mail_job on mail for select
    using (status in ('QUEUED', 'SENDING') and current_setting('tandem.job', true) = 'mail');
create index mail_waiting on mail (due_at) where status in ('QUEUED', 'SENDING');
