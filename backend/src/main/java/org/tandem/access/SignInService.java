package org.tandem.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
import org.tandem.shared.tenancy.Scope;

/** Sign-in, renewal and sign-out. */
@ApplicationScoped
@Transactional(dontRollbackOn = Problem.class)
class SignInService {

    /**
     * What a sign-in gives.
     *
     * @param accessToken for the {@code Authorization} header
     * @param expiresAt end of its life
     * @param refreshToken for the HttpOnly cookie
     */
    record SignedIn(Account account, String accessToken, Instant expiresAt, String refreshToken) {}

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    Passwords passwords;

    @Inject
    AccessTokens tokens;

    @Inject
    SignInThrottle throttle;

    @Inject
    Revocations revocations;

    @Inject
    Clock clock;

    SignedIn signIn(String typedEmail, String password, String address) {
        var email = normal(typedEmail);
        throttle.check(email, address);
        signIns.announce(email);
        var candidates = accounts.signingInAs(email);
        var matched = candidates.stream()
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .findFirst();
        if (candidates.isEmpty()) {
            passwords.matches(password, null);
        }
        if (matched.isEmpty() || matched.get().status() != AccountStatus.ACTIVE) {
            throttle.failed(email, address);
            throw new Problem(401, "sign-in-failed", "Неверная почта или пароль.");
        }
        throttle.succeeded(email);
        var account = matched.get();
        signIns.enter(account.organisationId());
        return begin(account);
    }

    /** Opens a new sign-in of an account whose owner has just been recognised. */
    SignedIn begin(Account account) {
        var now = clock.instant();
        account.signedIn(now);
        var session = new SignInSession(Scope.ofSystem(account.organisationId()), account.id(), now);
        signIns.add(session);
        return renew(account, session.id(), now);
    }

    /** Takes a refresh token for a new pair; a token that was used before ends the whole family. */
    SignedIn refresh(String cookie) {
        var secret = LinkSecret.parse(cookie).orElseThrow(SignInService::ended);
        signIns.enter(secret.organisationId());
        var now = clock.instant();
        var token = signIns.refreshToken(secret).orElseThrow(SignInService::ended);
        var session =
                signIns.session(secret.organisationId(), token.sessionId()).orElseThrow(SignInService::ended);
        if (!signIns.use(secret, now)) {
            session.end("refresh-reuse", now);
            revocations.forgetAll();
            throw ended();
        }
        var account = accounts.find(Scope.ofSystem(secret.organisationId()), session.accountId())
                .filter(a -> a.status() == AccountStatus.ACTIVE)
                .orElseThrow(SignInService::ended);
        if (!session.isAlive(now)) {
            throw ended();
        }
        return renew(account, session.id(), now);
    }

    private SignedIn renew(Account account, UUID sessionId, Instant now) {
        var secret = LinkSecret.create(account.organisationId());
        signIns.add(new RefreshToken(secret, sessionId, now));
        return new SignedIn(
                account, tokens.issue(account, sessionId, now), now.plus(AccessTokens.LIFE), secret.token());
    }

    /** Ends the sign-in that the cookie belongs to; silent when there is none. */
    void signOut(String cookie) {
        LinkSecret.parse(cookie).ifPresent(secret -> {
            signIns.enter(secret.organisationId());
            signIns.refreshToken(secret)
                    .flatMap(token -> signIns.session(secret.organisationId(), token.sessionId()))
                    .ifPresent(session -> session.end("sign-out", clock.instant()));
            revocations.forgetAll();
        });
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Problem ended() {
        return new Problem(401, "session-ended", "Вход завершён. Войдите снова.");
    }
}
