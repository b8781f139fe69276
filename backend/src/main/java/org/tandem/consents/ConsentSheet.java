package org.tandem.consents;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent for the ways of printing, scanning and signing it.
 *
 * @param title Russian name of the kind
 * @param subjectName whom it is about
 * @param text as it was handed out
 */
public record ConsentSheet(
        UUID id,
        int number,
        UUID personId,
        String subjectName,
        UUID signerPersonId,
        String signerName,
        ConsentKind kind,
        String title,
        ConsentStatus status,
        String textVersion,
        String text,
        LocalDate issuedOn,
        UUID fileId) {

    /** Handed out and not signed yet. */
    public boolean isIssued() {
        return status == ConsentStatus.ISSUED;
    }

    /** Whether somebody signs for another. */
    public boolean byGuardian() {
        return !personId.equals(signerPersonId);
    }
}
