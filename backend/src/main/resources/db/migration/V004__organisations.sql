create table organisation (
    organisation_id   uuid not null references tenant (id),
    id                uuid not null,
    version           int not null,
    full_name         varchar(500) not null,
    short_name        varchar(200) not null,
    type              varchar(20) not null check (type in ('SCHOOL', 'BASIC_SCHOOL', 'COLLEGE', 'ADDITIONAL')),
    founder           varchar(500),
    region            varchar(200),
    municipality      varchar(200),
    address           varchar(500),
    inn               varchar(12),
    ogrn              varchar(15),
    time_zone         varchar(40) not null,
    director_name     varchar(200),
    director_position varchar(200),
    policy_url        varchar(500),
    primary key (organisation_id, id),
    check (id = organisation_id)
);
call protect_tenant_table('organisation');
