package org.tandem.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A representative who is not among the people yet.
 *
 * @param birthDate schools seldom know it; null says that he is an adult by his own word
 */
public record GuardianPerson(
        @NotNull @PersonName String familyName,
        @NotNull @PersonName String givenName,
        @PersonName @Schema(nullable = true) String patronymic,
        @Past @Schema(nullable = true) LocalDate birthDate,
        @Phone @Schema(nullable = true) String phone,
        @Email @Size(max = 254) @Schema(nullable = true) String email) {}
