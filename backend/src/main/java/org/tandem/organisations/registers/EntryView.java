package org.tandem.organisations.registers;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a register.
 *
 * @param fields values of the register's columns by code
 * @param closedOn null while it is open
 */
record EntryView(
        UUID id,
        String register,
        LocalDate day,
        int schoolYear,
        Map<String, String> fields,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) String outcome,
        int version) {}
