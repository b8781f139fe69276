package org.tandem.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.people.PersonFacts;

/**
 * A consent.
 *
 * @param label Russian name of the kind
 * @param reason why it was refused, rejected or withdrawn
 * @param text as it was handed out; null in a list
 */
record ConsentView(
        UUID id,
        int number,
        UUID personId,
        String subjectName,
        ConsentKind kind,
        String label,
        UUID signerPersonId,
        String signerName,
        ConsentStatus status,
        String textVersion,
        @Schema(nullable = true) String text,
        LocalDate issuedOn,
        @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true) SignatureMethod method,
        @Schema(nullable = true) LocalDate validUntil,
        @Schema(nullable = true) LocalDate withdrawnOn,
        @Schema(nullable = true) String reason,
        boolean hasScan,
        int version,
        List<String> actions) {

    /** @param persons holds subject and signer */
    static ConsentView inList(Consent consent, Map<UUID, PersonFacts> persons, LocalDate today) {
        return of(consent, null, persons, today);
    }

    /** @param persons holds subject and signer */
    static ConsentView whole(Consent consent, Map<UUID, PersonFacts> persons, LocalDate today) {
        return of(consent, consent.text(), persons, today);
    }

    private static ConsentView of(Consent consent, String text, Map<UUID, PersonFacts> persons, LocalDate today) {
        var status = consent.statusOn(today);
        return new ConsentView(
                consent.id(),
                consent.number(),
                consent.personId(),
                persons.get(consent.personId()).fullName(),
                consent.kind(),
                ConsentTexts.of(consent.kind()).title(),
                consent.signerPersonId(),
                persons.get(consent.signerPersonId()).fullName(),
                status,
                consent.textVersion(),
                text,
                consent.issuedOn(),
                consent.signedOn(),
                consent.method(),
                consent.validUntil(),
                consent.withdrawnOn(),
                consent.reason(),
                consent.fileId() != null,
                consent.version(),
                ConsentActions.of(status));
    }
}
