package org.tandem.people;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person in a list. */
record PersonRow(
        UUID id,
        String fullName,
        @Schema(nullable = true) LocalDate birthDate,
        PersonKind kind,
        @Schema(nullable = true) String className,
        @Schema(nullable = true) String position) {

    static PersonRow of(Person person) {
        return new PersonRow(
                person.id(),
                person.fullName(),
                person.birthDate(),
                person.kind(),
                person.className(),
                person.position());
    }
}
