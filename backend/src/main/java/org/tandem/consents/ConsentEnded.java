package org.tandem.consents;

import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.tenancy.Scope;

/**
 * A consent in force was withdrawn or ran out (domain §6.2). Fired inside the transaction, so that what was allowed by it
 * stops with it: publications are taken back, support closes, a worker's mentoring ends on the day.
 *
 * @param withdrawn false if the term ran out
 * @param lastDay for an agreement to mentor the day the notice names, for others the day of the end
 */
public record ConsentEnded(Scope scope, UUID personId, ConsentKind kind, boolean withdrawn, LocalDate lastDay) {}
