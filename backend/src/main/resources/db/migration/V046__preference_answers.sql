-- A questionnaire that follows a general meeting (R-052): who came is asked, and can be named.
alter table survey_round add column gathering_id uuid;
alter table survey_round add constraint survey_round_gathering foreign key (organisation_id, gathering_id)
    references gathering (organisation_id, id);
create index survey_round_gathering on survey_round (organisation_id, gathering_id);

-- That somebody answered whom he would like to work with; the people he named are rows of preference.
create table preference_answer (
    organisation_id uuid not null references tenant (id),
    id              uuid not null,
    version         int not null,
    program_id      uuid not null,
    participant_id  uuid not null,
    answered_at     timestamptz not null,
    source          varchar(10) not null check (source in ('LINK', 'STAFF')),
    -- for the curator and the psychologist only
    comment         varchar(4000),
    primary key (organisation_id, id),
    unique (organisation_id, participant_id),
    foreign key (organisation_id, program_id) references program (organisation_id, id),
    foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);
call protect_tenant_table('preference_answer');
create index preference_answer_program on preference_answer (organisation_id, program_id);

-- what was entered before there was this table
insert into preference_answer (organisation_id, id, version, program_id, participant_id, answered_at, source)
select organisation_id, gen_random_uuid(), 0, program_id, participant_id, now(), 'STAFF'
from preference group by organisation_id, program_id, participant_id;
