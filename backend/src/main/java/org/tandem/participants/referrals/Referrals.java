package org.tandem.participants.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Referrals for those who add participants. */
@ApplicationScoped
@Transactional
public class Referrals {

    @Inject
    ReferralRepository referrals;

    @Inject
    AuditLog audit;

    /** The referred has become a participant of the same programme; 409 if that was decided before. */
    public void accept(Scope scope, UUID referralId, UUID programId, UUID participantId) {
        var referral = referrals.get(scope, referralId);
        if (!referral.programId().equals(programId)) {
            throw Problem.field("referralId", "program", "Рекомендация – в другую программу.");
        }
        referral.accept(participantId);
        audit.record(scope, "referral.accepted", "referral", referralId);
    }
}
