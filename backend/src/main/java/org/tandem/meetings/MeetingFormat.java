package org.tandem.meetings;

/** Where people meet. */
enum MeetingFormat {
    IN_PERSON,
    ONLINE
}
