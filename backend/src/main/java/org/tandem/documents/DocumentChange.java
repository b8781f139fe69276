package org.tandem.documents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * Contents of a draft.
 *
 * @param schoolYear year in which the school year begins; null keeps it, or means the running one
 * @param basis on what the paper rests
 * @param body free text beside the fields, null if the fields or a file say all
 * @param fields values of the kind's fields by code; dates ISO 8601, lists one item a line
 */
public record DocumentChange(
        @NotBlank @Size(max = 500) String title,
        UUID programId,
        @Min(2000) @Max(2100) Integer schoolYear,
        @Size(max = 200) String place,
        @Size(max = 200) String signerPosition,
        @Size(max = 200) String signerName,
        @Size(max = 2000) String basis,
        @Size(max = 20000) String body,
        @NotNull @Size(max = 40) Map<String, String> fields) {

    DocumentChange with(Map<String, String> fields, String signerPosition, String signerName) {
        return new DocumentChange(title, programId, schoolYear, place, signerPosition, signerName, basis, body, fields);
    }
}
