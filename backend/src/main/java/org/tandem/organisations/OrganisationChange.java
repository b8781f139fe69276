package org.tandem.organisations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Requisites of an organisation as its own people keep them. */
public record OrganisationChange(
        @NotNull @Size(max = 500) String fullName,
        @NotNull @Size(max = 200) String shortName,
        @NotNull OrganisationType type,
        @Size(max = 500) @Schema(nullable = true) String founder,
        @Size(max = 200) @Schema(nullable = true) String region,
        @Size(max = 200) @Schema(nullable = true) String municipality,
        @Size(max = 500) @Schema(nullable = true) String address,

        @Pattern(regexp = "\\d{10}|\\d{12}", message = "ИНН — 10 или 12 цифр") @Schema(nullable = true)
        String inn,

        @Pattern(regexp = "\\d{13}|\\d{15}", message = "ОГРН — 13 или 15 цифр") @Schema(nullable = true)
        String ogrn,

        @NotNull @Size(max = 40) String timeZone,
        @Size(max = 200) @Schema(nullable = true) String directorName,
        @Size(max = 200) @Schema(nullable = true) String directorPosition,

        @Pattern(regexp = "https?://\\S+", message = "адрес начинается с http:// или https://")
        @Size(max = 500)
        @Schema(nullable = true)
        String policyUrl) {}
