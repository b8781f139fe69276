package org.tandem.consents.signing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.secret.SealedText;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** What proves a signature; sealed, because it holds address and passport as they were typed. */
@Entity
class SigningEvidence extends TenantEntity {

    private UUID consentId;

    @Convert(converter = SealedText.class)
    private String content;

    private Instant signedAt;

    protected SigningEvidence() {}

    SigningEvidence(Scope scope, UUID consentId, String content, Instant now) {
        super(scope);
        this.consentId = consentId;
        this.content = content;
        this.signedAt = now;
    }

    /**
     * The facts of a signature.
     *
     * @param text the text as it was signed, with what was filled in
     * @param textHash SHA-256 of that text
     * @param address where the request came from
     * @param device what the browser said of itself
     * @param act the local act, and the day of it
     * @param agreedOn when the signer agreed on paper to sign so
     */
    record Facts(
            String text,
            String textHash,
            Instant linkCreatedAt,
            Instant openedAt,
            Instant signedAt,
            String address,
            String device,
            String act,
            LocalDate actOn,
            LocalDate agreedOn) {}

    UUID consentId() {
        return consentId;
    }

    String content() {
        return content;
    }

    Instant signedAt() {
        return signedAt;
    }
}
