package org.tandem.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A signed paper gets its number.
 *
 * @param number as it is written on the paper, null for the next one of the journal
 * @param dated date of the paper; its year chooses the journal's year
 */
record DocumentRegistration(
        @Size(max = 30) String number, @NotNull LocalDate dated) {}
