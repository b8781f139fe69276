package org.tandem.programs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A programme in the list. */
record ProgramRow(
        UUID id,
        String title,
        int schoolYear,
        ProgramStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        List<ProgramForm> forms,
        ProgramCounts activities) {

    static ProgramRow of(Program program, ProgramCounts counts) {
        return new ProgramRow(
                program.id(),
                program.title(),
                program.schoolYear(),
                program.status(),
                program.startsOn(),
                program.endsOn(),
                program.forms(),
                counts);
    }
}
