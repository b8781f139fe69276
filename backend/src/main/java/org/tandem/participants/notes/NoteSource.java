package org.tandem.participants.notes;

/** Where a piece of information comes from. */
enum NoteSource {
    CLASS_TEACHER,
    PSYCHOLOGIST,
    GUARDIAN,
    PERSONNEL_FILE,
    METHOD_WORK,
    ATTESTATION,
    OTHER
}
