package org.tandem.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A paper to be drafted.
 *
 * @param kind code of the catalogue
 * @param supersedesId paper in force that this one replaces when it is registered, or null
 */
public record NewDocument(
        @NotBlank @Size(max = 40) String kind,
        @NotNull @Valid DocumentChange contents,
        UUID supersedesId) {}
