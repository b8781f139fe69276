package org.tandem.consents;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One consent that the law asks of a person at his age (L-03).
 *
 * @param label Russian name of the consent
 * @param signerPersonId who signs; null while a minor has no representative
 * @param consentId the latest consent of the kind, null if none was issued
 * @param reason Russian sentence: why it is needed and what to do next
 */
public record ConsentRequirement(
        ConsentKind kind,
        String label,
        ConsentSigner signer,
        @Schema(nullable = true) UUID signerPersonId,
        @Schema(nullable = true) String signerName,
        RequirementStatus status,
        @Schema(nullable = true) UUID consentId,
        String reason) {}
