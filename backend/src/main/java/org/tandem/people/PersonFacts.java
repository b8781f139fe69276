package org.tandem.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/**
 * What other features need to know of a person.
 *
 * @param shortName «Иванова М. П.» with no-break spaces
 * @param birthDate null only for somebody known as a representative alone, an adult then
 * @param className class or group of a learner, null for others
 * @param position null if not known
 * @param experienceYears full years of teaching, null if not known
 * @param criminalRecordCheckValidUntil last day of the check (L-20), null if there is none
 * @param guardians representatives; empty for most adults
 */
public record PersonFacts(
        UUID id,
        String fullName,
        String shortName,
        LocalDate birthDate,
        PersonKind kind,
        String className,
        String position,
        Integer experienceYears,
        LocalDate criminalRecordCheckValidUntil,
        List<GuardianFacts> guardians) {

    private static final int ADULT = 18;

    /** Full years on a date (V-01: computed, never stored). */
    public int ageOn(LocalDate date) {
        return birthDate == null ? ADULT : Period.between(birthDate, date).getYears();
    }

    /** L-20: whether the person, if he is an adult from outside, may work with minors on the date. */
    public boolean isCheckedOn(LocalDate date) {
        return !kind.fromOutside()
                || isMinorOn(date)
                || criminalRecordCheckValidUntil != null && !criminalRecordCheckValidUntil.isBefore(date);
    }

    /** Whether the person is under 18 on the date. */
    public boolean isMinorOn(LocalDate date) {
        return ageOn(date) < ADULT;
    }
}
