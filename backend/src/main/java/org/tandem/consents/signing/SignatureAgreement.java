package org.tandem.consents.signing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.SealedText;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** The agreement of one person to sign electronically, with the personal code that tells it is he (63-ФЗ ст. 9). */
@Entity
class SignatureAgreement extends TenantEntity {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    private UUID personId;

    @Convert(converter = SealedText.class)
    private String code;

    private Instant issuedAt;
    private LocalDate signedOn;

    protected SignatureAgreement() {}

    SignatureAgreement(Scope scope, UUID personId, Instant now) {
        super(scope);
        this.personId = personId;
        issue(now);
    }

    /** A new sheet with a new code; the former code is worth nothing from now on. */
    void issue(Instant now) {
        code = "%08d".formatted(RANDOM.nextInt(CODES));
        issuedAt = now;
        signedOn = null;
    }

    void sign(LocalDate day, LocalDate issuedOn, LocalDate today) {
        if (signedOn != null) {
            throw Problem.wrongState("Соглашение уже подписано.");
        }
        if (day.isBefore(issuedOn) || day.isAfter(today)) {
            throw Problem.field("signedOn", "date", "День подписи – между днём выдачи и сегодняшним днём.");
        }
        signedOn = day;
    }

    /** Compares in the same time whatever was typed; spaces don't count. */
    boolean accepts(String typed) {
        return MessageDigest.isEqual(
                typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    boolean isSigned() {
        return signedOn != null;
    }

    UUID personId() {
        return personId;
    }

    String code() {
        return code;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    LocalDate signedOn() {
        return signedOn;
    }
}
