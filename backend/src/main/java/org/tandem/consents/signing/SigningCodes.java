package org.tandem.consents.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;

/**
 * The question «is it you». An attempt is taken before the code is looked at, in a transaction of its own: fifty guesses
 * at the same moment are five.
 */
@ApplicationScoped
class SigningCodes {

    @Inject
    SigningLinkRepository links;

    @Inject
    SignerService signers;

    /** 422 {@code wrong-code} with the attempts that are left, 404 when there are none. */
    void check(LinkSecret secret, String code) {
        var left = links.takeAttempt(secret);
        if (left < 0) {
            throw SignerService.dead();
        }
        if (!signers.accepts(secret, code)) {
            throw left == 0
                    ? SignerService.dead()
                    : new Problem(
                            422,
                            "wrong-code",
                            "Код не подошёл. Проверьте его по листу. Осталось попыток: " + left + ".");
        }
        links.giveBackAttempts(secret);
    }
}
