-- Which classes somebody leads: he sees referrals and their fate in these alone.
create table class_teacher (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    account_id      uuid not null,
    class_name      varchar(20) not null,
    primary key (organisation_id, id),
    unique (organisation_id, account_id, class_name),
    foreign key (organisation_id, account_id) references account (organisation_id, id) on delete cascade
);
call protect_tenant_table('class_teacher');

-- A word for somebody who might be helped (R-009): his name, class and the reason, nothing more, and not for long.
create table referral (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    source          varchar(20) not null check (source in ('CLASS_TEACHER', 'PSYCHOLOGIST', 'GUARDIAN', 'STAFF')),
    -- Empty once he has become a participant: his name then stands on his card alone.
    family_name     varchar(100),
    given_name      varchar(100),
    patronymic      varchar(100),
    class_name      varchar(20),
    reason          varchar(2000) not null,
    status          varchar(20) not null check (status in ('REFERRED', 'ACCEPTED', 'DECLINED')),
    decline_reason  varchar(2000),
    participant_id  uuid,
    author_id       uuid not null,
    created_at      timestamptz not null,
    -- The day it is deleted unless he has become a participant.
    keep_until      date not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id) on delete cascade,
    foreign key (organisation_id, author_id) references account (organisation_id, id),
    check ((status = 'ACCEPTED') = (participant_id is not null)),
    check ((status = 'ACCEPTED') = (family_name is null))
);
call protect_tenant_table('referral');
create index referral_status on referral (organisation_id, status, id);
create index referral_program on referral (organisation_id, program_id);
create index referral_participant on referral (organisation_id, participant_id);
create index referral_keep_until on referral (organisation_id, keep_until) where status <> 'ACCEPTED';

-- Whoever goes on in another programme keeps his story; when somebody last looked whether the card is still true (R-042).
alter table participant add column previous_id uuid;
alter table participant add column actualised_on date;
alter table participant add foreign key (organisation_id, previous_id) references participant (organisation_id, id);
create index participant_previous on participant (organisation_id, previous_id) where previous_id is not null;

-- What others tell of a participant: class teacher, psychologist, parents, personnel file, attestation (R-036, R-037).
create table participant_note (
    organisation_id uuid not null,
    id              uuid not null,
    version         int not null,
    participant_id  uuid not null,
    source          varchar(30) not null check (source in
        ('CLASS_TEACHER', 'PSYCHOLOGIST', 'GUARDIAN', 'PERSONNEL_FILE', 'METHOD_WORK', 'ATTESTATION', 'OTHER')),
    noted_on        date not null,
    text            varchar(4000) not null,
    author_id       uuid not null,
    created_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id) on delete cascade,
    foreign key (organisation_id, author_id) references account (organisation_id, id)
);
call protect_tenant_table('participant_note');
create index participant_note_participant on participant_note (organisation_id, participant_id, noted_on);
