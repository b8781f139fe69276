package org.tandem.people;

import java.time.LocalDate;
import java.util.List;

/**
 * A person with his contacts, for an export of a base.
 *
 * @param place class of a learner, position of anybody else, empty if not known
 * @param birthDate null only for somebody known as a representative alone
 */
public record PersonContacts(
        String fullName,
        String place,
        String workplace,
        LocalDate birthDate,
        String phone,
        String email,
        List<GuardianContact> guardians) {

    /** How a representative can be reached. */
    public record GuardianContact(String name, String phone, String email) {}
}
