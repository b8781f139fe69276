package org.tandem.participants.imports;

import java.time.LocalDate;
import java.util.List;
import org.tandem.people.GuardianRelation;
import org.tandem.people.PersonKind;

/**
 * One line of a list as it was understood. Texts that were not there are null.
 *
 * @param number of the line in the file, from 1
 * @param kind null if the line does not tell
 * @param remarks what is wrong or odd; more is added when the line is compared with the base
 */
record PersonLine(
        int number,
        Names names,
        LocalDate birthDate,
        PersonKind kind,
        String className,
        String phone,
        String email,
        String position,
        String workplace,
        Integer experienceYears,
        List<Guardian> guardians,
        String category,
        Profile profile,
        Remarks remarks) {

    /** A representative: name, right, telephone and e-mail as far as the list tells. */
    record Guardian(Names names, GuardianRelation relation, String phone, String email) {}

    /** What the line tells for the profile. */
    record Profile(
            String topic,
            String problem,
            String expectedResult,
            List<String> competences,
            String timeResource,
            List<String> interests,
            String achievements,
            String preferredAge) {}

    boolean isWrong() {
        return !remarks.errors().isEmpty();
    }
}
