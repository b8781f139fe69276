package org.tandem.participants.referrals;

/** Who referred somebody. */
enum ReferralSource {
    CLASS_TEACHER,
    PSYCHOLOGIST,
    GUARDIAN,
    /** Curator or director. */
    STAFF
}
