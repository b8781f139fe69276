package org.tandem.participants.referrals;

/** Fate of a referral. */
enum ReferralStatus {
    /** Waits for the curator. */
    REFERRED,
    /** Became a participant. */
    ACCEPTED,
    DECLINED
}
