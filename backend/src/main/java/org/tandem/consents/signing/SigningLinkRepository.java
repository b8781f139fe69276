package org.tandem.consents.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantRepository;

@ApplicationScoped
class SigningLinkRepository implements TenantRepository<SigningLink> {

    Optional<SigningLink> of(Scope scope, UUID consentId) {
        return find("organisationId = ?1 and consentId = ?2", scope.organisationId(), consentId)
                .firstResultOptional();
    }

    Optional<SigningLink> of(LinkSecret secret) {
        return find("organisationId = ?1 and linkHash = ?2", secret.organisationId(), secret.hash())
                .firstResultOptional();
    }

    /**
     * Takes one of the attempts, to be called outside of any transaction: any number of guesses at the same moment take
     * one each, and a refusal that follows doesn't give it back.
     *
     * @return how many are left, negative if there was none
     */
    @Transactional
    int takeAttempt(LinkSecret secret) {
        List<?> failures = getEntityManager()
                .createNativeQuery("""
                        update signing_link set failures = failures + 1
                        where organisation_id = :organisation and link_hash = :hash and failures < :most
                        returning failures""", Integer.class)
                .setParameter("organisation", secret.organisationId())
                .setParameter("hash", secret.hash())
                .setParameter("most", SigningLink.MOST_FAILURES)
                .getResultList();
        return failures.isEmpty() ? -1 : SigningLink.MOST_FAILURES - (Integer) failures.get(0);
    }

    /** The code was right: the attempts begin anew. */
    @Transactional
    void giveBackAttempts(LinkSecret secret) {
        getEntityManager()
                .createNativeQuery(
                        "update signing_link set failures = 0 where organisation_id = :organisation and link_hash = :hash")
                .setParameter("organisation", secret.organisationId())
                .setParameter("hash", secret.hash())
                .executeUpdate();
    }
}
