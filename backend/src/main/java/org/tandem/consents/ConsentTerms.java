package org.tandem.consents;

import java.time.LocalDate;

/** V-07 as pure functions: the days on which a growing person's consents change. */
final class ConsentTerms {

    /** Tasks appear and blanks may be handed out so many days before the birthday (V-07). */
    static final int AHEAD_DAYS = 30;

    /** Within so many days after the 14th birthday the own consent is obtained; his pair works on meanwhile (V-07). */
    static final int GRACE_DAYS = 30;

    private ConsentTerms() {}

    static LocalDate birthday(LocalDate birthDate, int age) {
        return birthDate.plusYears(age);
    }

    /** The last day on which somebody of 14 may go on without his own consent. */
    static LocalDate graceEnds(LocalDate birthDate) {
        return birthday(birthDate, ConsentRules.OWN_CONSENT_FROM).plusDays(GRACE_DAYS);
    }

    /** The last day on which a guardian's signature counts. */
    static LocalDate lastMinorDay(LocalDate birthDate) {
        return birthday(birthDate, ConsentRules.ADULT).minusDays(1);
    }
}
