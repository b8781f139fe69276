package org.tandem.participants.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A piece of information about a participant. */
record NoteView(UUID id, NoteSource source, LocalDate notedOn, String text, String author, Instant createdAt) {}
