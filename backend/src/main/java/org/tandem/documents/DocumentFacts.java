package org.tandem.documents;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What other features need to know of a paper.
 *
 * @param kind code of the catalogue
 * @param programId programme it belongs to, null for one of the whole organisation
 * @param number number in its journal, null before registration
 * @param dated date of the paper, null before registration
 * @param fields values of the kind's fields by code
 */
public record DocumentFacts(
        UUID id,
        String kind,
        String title,
        UUID programId,
        int schoolYear,
        DocumentStatus status,
        String number,
        LocalDate dated,
        String place,
        String signerPosition,
        String signerName,
        String basis,
        String body,
        Map<String, String> fields) {

    static DocumentFacts of(Document document) {
        return new DocumentFacts(
                document.id(),
                document.kind(),
                document.title(),
                document.programId(),
                document.schoolYear(),
                document.status(),
                document.number(),
                document.dated(),
                document.place(),
                document.signerPosition(),
                document.signerName(),
                document.basis(),
                document.body(),
                document.fields());
    }

    public boolean isInForce() {
        return status == DocumentStatus.IN_FORCE;
    }
}
