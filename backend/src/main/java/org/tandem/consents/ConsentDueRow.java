package org.tandem.consents;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent that will be needed soon.
 *
 * @param kind what has to be obtained
 * @param label Russian name of the kind
 * @param dueOn last day: for a birthday see V-07, for a term the last day of the present consent
 * @param overdue whether the day has passed
 * @param consentId a blank that was handed out already, or the consent whose term ends; null if there is neither
 * @param signer who will sign
 * @param step what to do next, a Russian sentence
 * @param canIssue whether a new blank may be handed out now
 */
record ConsentDueRow(
        UUID personId,
        String subjectName,
        @Schema(nullable = true) String className,
        ConsentKind kind,
        String label,
        Why why,
        LocalDate dueOn,
        boolean overdue,
        @Schema(nullable = true) UUID consentId,
        ConsentSigner signer,
        String step,
        boolean canIssue) {

    /** Why it is needed. */
    enum Why {
        OWN_AT_14,
        OWN_AT_18,
        TERM_ENDS
    }
}
