package org.tandem.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is written down about a person, when he is added and when he is changed.
 *
 * @param experienceYears full years of teaching (V-04)
 * @param criminalRecordCheckValidUntil last day of the check of an adult from outside (L-20)
 */
public record NewPerson(
        @NotNull @PersonName String familyName,
        @NotNull @PersonName String givenName,
        @PersonName @Schema(nullable = true) String patronymic,
        @NotNull @Past LocalDate birthDate,
        @NotNull PersonKind kind,
        @Size(max = 20) @Schema(nullable = true) String className,
        @Size(max = 200) @Schema(nullable = true) String position,
        @Size(max = 300) @Schema(nullable = true) String workplace,
        @Min(0) @Max(80) @Schema(nullable = true) Integer experienceYears,
        @Phone @Schema(nullable = true) String phone,
        @Email @Size(max = 254) @Schema(nullable = true) String email,
        @Schema(nullable = true) LocalDate criminalRecordCheckValidUntil) {}
