package org.tandem.programs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.shared.problem.Problem;

/**
 * The two stamps of an approved paper: considered by a collegial body, approved by order of the director.
 *
 * @param protocolBody педсовет, методсовет …
 * @param protocolDocumentId the protocol in the register of documents, or null
 * @param orderDocumentId the order in the register of documents, or null
 */
public record Approval(
        @NotBlank @Size(max = 200) String protocolBody,
        @NotBlank @Size(max = 30) String protocolNumber,
        @NotNull LocalDate protocolDate,
        @NotBlank @Size(max = 30) String orderNumber,
        @NotNull LocalDate orderDate,
        @Schema(nullable = true) UUID protocolDocumentId,
        @Schema(nullable = true) UUID orderDocumentId) {

    /** V-31: the body decides before the director signs, and nobody signs in the future. */
    public void check(LocalDate today) {
        var errors = new ArrayList<Problem.FieldError>();
        if (protocolDate.isAfter(orderDate)) {
            errors.add(new Problem.FieldError(
                    "protocolDate", "V-31", "Протокол не может быть позже приказа об утверждении."));
        }
        if (orderDate.isAfter(today)) {
            errors.add(new Problem.FieldError("orderDate", "V-31", "Дата приказа ещё не наступила."));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(List.copyOf(errors));
        }
    }
}
