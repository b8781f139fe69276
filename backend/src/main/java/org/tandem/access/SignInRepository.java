package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;

/** Sign-ins, refresh tokens and invitations of one organisation. */
@ApplicationScoped
class SignInRepository {

    @Inject
    EntityManager entityManager;

    @Inject
    Tenancy tenancy;

    /** Lets the running transaction see the accounts of this e-mail, of whatever organisation, for reading. */
    void announce(String email) {
        entityManager
                .createNativeQuery("select set_config('tandem.sign_in_email', :email, true)")
                .setParameter("email", email)
                .getSingleResult();
    }

    void enter(UUID organisationId) {
        tenancy.enter(organisationId);
    }

    void add(Object row) {
        entityManager.persist(row);
    }

    Optional<SignInSession> session(UUID organisationId, UUID id) {
        return Optional.ofNullable(entityManager.find(SignInSession.class, id))
                .filter(session -> session.organisationId().equals(organisationId));
    }

    Optional<RefreshToken> refreshToken(LinkSecret secret) {
        return Optional.ofNullable(entityManager.find(RefreshToken.class, secret.hash()));
    }

    /** True for exactly one of any number of parallel calls. */
    boolean use(LinkSecret secret, Instant now) {
        return entityManager
                        .createQuery("update RefreshToken set usedAt = :now where secretHash = :hash"
                                + " and organisationId = :organisation and usedAt is null")
                        .setParameter("now", now)
                        .setParameter("hash", secret.hash())
                        .setParameter("organisation", secret.organisationId())
                        .executeUpdate()
                == 1;
    }

    Optional<Invitation> invitation(LinkSecret secret) {
        return Optional.ofNullable(entityManager.find(
                Invitation.class, secret.hash(), jakarta.persistence.LockModeType.PESSIMISTIC_WRITE));
    }

    /** A new link replaces the old ones. */
    void dropInvitations(UUID organisationId, UUID accountId) {
        entityManager
                .createQuery("delete from Invitation where organisationId = :organisation and accountId = :account")
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Ends every sign-in of an account, but for one. */
    void endAll(UUID organisationId, UUID accountId, UUID except, String reason, Instant now) {
        List<SignInSession> sessions = entityManager
                .createQuery(
                        "from SignInSession where organisationId = :organisation and accountId = :account"
                                + " and endedAt is null",
                        SignInSession.class)
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .getResultList();
        sessions.stream().filter(s -> !s.id().equals(except)).forEach(s -> s.end(reason, now));
    }

    /** The stamp that tokens of this sign-in must carry; empty when it has ended or the account is blocked. */
    @Transactional
    Optional<Integer> currentStamp(Scope scope, UUID sessionId, Instant now) {
        tenancy.enter(scope.organisationId());
        return entityManager
                .createQuery(
                        "select a.tokenStamp from SignInSession s join Account a"
                                + " on a.organisationId = s.organisationId and a.id = s.accountId"
                                + " where s.organisationId = :organisation and s.id = :id and s.endedAt is null"
                                + " and s.expiresAt > :now and a.status = :active",
                        Integer.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("id", sessionId)
                .setParameter("now", now)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultStream()
                .findFirst();
    }
}
