-- V-37: the journal of looks at what is sensitive and of exports is read by time, past everything else in the log.
create index audit_event_look on audit_event (organisation_id, id)
    where action in ('participant.category-read', 'participants.categories-read', 'participant.notes-read',
                     'consent.scan-read', 'document.file-read', 'person.data-exported', 'participants.exported', 'support.case-read');
