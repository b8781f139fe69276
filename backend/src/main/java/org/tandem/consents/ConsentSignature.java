package org.tandem.consents;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a consent was signed on paper.
 *
 * @param fileId the scan, for {@code paper_scan} and only for it
 */
record ConsentSignature(
        @NotNull LocalDate signedOn,
        @NotNull SignatureMethod method,
        @Schema(nullable = true) UUID fileId) {

    /** L-22: nobody marks an electronic signature by hand. */
    @AssertTrue(message = "Электронную подпись ставит сам подписант по личной ссылке")
    @Schema(hidden = true)
    boolean isOnPaper() {
        return method != SignatureMethod.SIMPLE_ES;
    }

    @AssertTrue(message = "к скану приложите файл, к отметке о бумаге – нет")
    @Schema(hidden = true)
    boolean isFileWithScan() {
        return (method == SignatureMethod.PAPER_SCAN) == (fileId != null);
    }
}
