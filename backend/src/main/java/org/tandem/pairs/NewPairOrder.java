package org.tandem.pairs;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The order that a pair is put into: one of the register, or its number and date, under which it is entered there.
 *
 * @param documentId an order of pairs in force; null if number and date are given
 */
record NewPairOrder(@Size(max = 30) String number, LocalDate date, UUID documentId) {}
