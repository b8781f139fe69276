package org.tandem.pairs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Number and date of the order «Об утверждении наставнических пар/групп». */
record PairOrder(
        @NotBlank @Size(max = 30) String number, @NotNull LocalDate date) {}
