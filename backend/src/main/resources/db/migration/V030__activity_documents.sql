-- Papers that an activity resulted in: one paper may be the result of many activities and the other way round.
create table activity_document (
    organisation_id uuid not null,
    activity_id     uuid not null,
    document_id     uuid not null,
    primary key (organisation_id, activity_id, document_id),
    foreign key (organisation_id, activity_id) references roadmap_activity (organisation_id, id) on delete cascade,
    foreign key (organisation_id, document_id) references document (organisation_id, id)
);
call protect_tenant_table('activity_document');
create index activity_document_document on activity_document (organisation_id, document_id);
