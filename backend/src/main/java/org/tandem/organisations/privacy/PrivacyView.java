package org.tandem.organisations.privacy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decisions of the organisation about personal data.
 *
 * @param sensitiveDataEnabled whether special categories are kept at all (L-05)
 * @param signatureAct the local act on simple electronic signature (L-22), null if there is none
 * @param signatureActOn the day of that act
 * @param version 0 until the first change
 */
record PrivacyView(
        boolean sensitiveDataEnabled,
        @Schema(nullable = true) String signatureAct,
        @Schema(nullable = true) LocalDate signatureActOn,
        int version) {}
