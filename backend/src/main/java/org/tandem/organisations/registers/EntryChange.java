package org.tandem.organisations.registers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * Contents of an entry.
 *
 * @param day the day the register asks for
 * @param fields values of the register's columns by code; dates ISO 8601
 */
record EntryChange(
        @NotNull LocalDate day, @NotNull @Size(max = 30) Map<String, String> fields) {}
