package org.tandem.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person's card.
 *
 * @param birthDate null only for somebody known as a representative alone
 * @param age full years today, by the organisation's calendar (V-01)
 */
public record PersonView(
        UUID id,
        String fullName,
        String familyName,
        String givenName,
        @Schema(nullable = true) String patronymic,
        @Schema(nullable = true) LocalDate birthDate,
        @Schema(nullable = true) Integer age,
        PersonKind kind,
        @Schema(nullable = true) String className,
        @Schema(nullable = true) String position,
        @Schema(nullable = true) String workplace,
        @Schema(nullable = true) Integer experienceYears,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String email,
        @Schema(nullable = true) LocalDate criminalRecordCheckValidUntil,
        List<GuardianView> guardians,
        int version) {

    static PersonView of(Person person, List<Guardianship> guardians, LocalDate today) {
        return new PersonView(
                person.id(),
                person.fullName(),
                person.familyName(),
                person.givenName(),
                person.patronymic(),
                person.birthDate(),
                person.birthDate() == null ? null : person.ageOn(today),
                person.kind(),
                person.className(),
                person.position(),
                person.workplace(),
                person.experienceYears(),
                person.phone(),
                person.email(),
                person.criminalRecordCheckValidUntil(),
                guardians.stream().map(GuardianView::of).toList(),
                person.version());
    }
}
