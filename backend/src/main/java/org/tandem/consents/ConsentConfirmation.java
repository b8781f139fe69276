package org.tandem.consents;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.shared.problem.Problem;

/**
 * What was checked on the signed paper.
 *
 * @param fieldsComplete every field of L-02 is filled
 * @param signerVerified the signature is that of the named person
 * @param authorityVerified a representative's paper was seen; for the person himself: it is he
 * @param signedOn day of the signature, if the scan was filed by its code and nobody wrote it down yet
 * @param validUntil last day, if earlier than the text says
 */
record ConsentConfirmation(
        @NotNull Boolean fieldsComplete,
        @NotNull Boolean signerVerified,
        @NotNull Boolean authorityVerified,
        @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true) LocalDate validUntil) {

    /** L-02: a consent that fails a check gets no force; it is rejected and a new one is handed out. */
    void requireChecked() {
        if (!fieldsComplete || !signerVerified || !authorityVerified) {
            throw Problem.rule(
                    "L-02",
                    "Согласие вступает в силу, когда заполнены все поля, проверены подпись и полномочия."
                            + " Если что-то не так, отклоните его и выдайте новое.");
        }
    }
}
