package org.tandem.participants.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A piece of information to write down. */
record NewNote(
        @NotNull NoteSource source,
        @NotNull LocalDate notedOn,
        @NotBlank @Size(max = 4000) String text) {}
