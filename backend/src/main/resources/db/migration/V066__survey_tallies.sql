-- Responses that are not yet counted (+1), or to be taken out of the count (-1): written with the response, emptied
-- by a job. Nothing counts on the way in, so that a class that sends at once never waits for one row.
create table survey_fold (
    organisation_id uuid not null,
    id              uuid not null,
    round_id        uuid not null,
    response_id     uuid not null,
    sign            smallint not null check (sign in (1, -1)),
    primary key (organisation_id, id),
    foreign key (organisation_id, response_id) references survey_response (organisation_id, id)
);
call protect_tenant_table('survey_fold');
create index survey_fold_round on survey_fold (organisation_id, round_id);
create index survey_fold_response on survey_fold (organisation_id, response_id);

-- Counted answers. The empty value of a question counts who answered it, the empty question whole responses.
create table survey_tally (
    organisation_id uuid not null,
    round_id        uuid not null,
    -- empty for everybody, or what is compared: side:MENTEE, form:TEACHER_STUDENT
    slice           varchar(60) not null,
    question        varchar(60) not null,
    value           varchar(300) not null,
    count           bigint not null,
    -- sum and sum of squares of numbers, of the places in an order; 0 where neither means anything
    total           numeric not null,
    squares         numeric not null,
    primary key (organisation_id, round_id, slice, question, value),
    foreign key (organisation_id, round_id) references survey_round (organisation_id, id)
);
call protect_tenant_table('survey_tally');

-- Answers in words, by random ids: their order tells nobody's place.
create table survey_words (
    organisation_id uuid not null,
    id              uuid not null,
    round_id        uuid not null,
    response_id     uuid not null,
    question        varchar(60) not null,
    text            varchar(4000) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, round_id) references survey_round (organisation_id, id),
    foreign key (organisation_id, response_id) references survey_response (organisation_id, id)
);
call protect_tenant_table('survey_words');
create index survey_words_question on survey_words (organisation_id, round_id, question, id);
create index survey_words_response on survey_words (organisation_id, response_id);

insert into survey_fold (organisation_id, id, round_id, response_id, sign)
select organisation_id, gen_random_uuid(), round_id, id, 1 from survey_response;
