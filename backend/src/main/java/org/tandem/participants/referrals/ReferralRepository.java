package org.tandem.participants.referrals;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class ReferralRepository implements TenantRepository<Referral> {

    private static final UUID LAST_ID = new UUID(-1, -1);

    /**
     * Newest first.
     *
     * @param status null for all
     * @param programId null for all
     * @param author only his own and those of the classes; null for everybody's
     */
    Page<Referral> page(
            Scope scope,
            ReferralStatus status,
            UUID programId,
            UUID author,
            Collection<String> classes,
            Cursor after,
            int limit) {
        var rows = find(
                        "organisationId = :organisation and (:status is null or status = :status)"
                                + " and (:program is null or programId = :program)"
                                + " and (:author is null or authorId = :author or className in :classes)"
                                + " and id < :id order by id desc",
                        Parameters.with("organisation", scope.organisationId())
                                .and("status", status)
                                .and("program", programId)
                                .and("author", author)
                                .and("classes", classes)
                                .and("id", after == null ? LAST_ID : after.id()))
                .page(0, limit + 1)
                .list();
        return Page.of(rows, limit, last -> new Cursor("", last.id()).encode());
    }

    /** Whether somebody of this name and class waits already. */
    boolean waits(Scope scope, NewReferral facts) {
        return count(
                        "organisationId = ?1 and programId = ?2 and status = ?3 and lower(familyName) = lower(?4)"
                                + " and lower(givenName) = lower(?5) and coalesce(className, '') = ?6",
                        scope.organisationId(),
                        facts.programId(),
                        ReferralStatus.REFERRED,
                        facts.familyName(),
                        facts.givenName(),
                        facts.className() == null ? "" : facts.className())
                > 0;
    }

    /** Referrals whose time is over. */
    List<Referral> expired(Scope scope, LocalDate today) {
        return list(
                "organisationId = ?1 and status <> ?2 and keepUntil < ?3",
                scope.organisationId(),
                ReferralStatus.ACCEPTED,
                today);
    }
}
