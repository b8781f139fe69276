package org.tandem.consents;

import static org.tandem.consents.ConsentStatus.EFFECTIVE;
import static org.tandem.consents.ConsentStatus.EXPIRED;
import static org.tandem.consents.ConsentStatus.ISSUED;
import static org.tandem.consents.ConsentStatus.REFUSED;
import static org.tandem.consents.ConsentStatus.REJECTED;
import static org.tandem.consents.ConsentStatus.SIGNED;
import static org.tandem.consents.ConsentStatus.SUPERSEDED;
import static org.tandem.consents.ConsentStatus.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One consent on paper, from the blank that was handed out to its end (domain §6.2). */
@Entity
class Consent extends TenantEntity {

    private int number;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private UUID signerPersonId;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    private String textVersion;
    private String text;
    private LocalDate issuedOn;
    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private SignatureMethod method;

    private UUID fileId;
    private LocalDate effectiveOn;
    private LocalDate validUntil;
    private LocalDate withdrawnOn;
    private String reason;

    @Column(updatable = false)
    private Instant createdAt;

    protected Consent() {}

    /** A blank with the text as it is handed out. */
    Consent(
            Scope scope,
            int number,
            UUID personId,
            ConsentKind kind,
            UUID signerPersonId,
            String textVersion,
            String text,
            LocalDate today,
            Instant now) {
        super(scope);
        this.number = number;
        this.personId = personId;
        this.kind = kind;
        this.signerPersonId = signerPersonId;
        this.textVersion = textVersion;
        this.text = text;
        this.status = ISSUED;
        this.issuedOn = today;
        this.createdAt = now;
    }

    /** @param fileId the scan, null for a mark of paper */
    void sign(LocalDate signedOn, SignatureMethod method, UUID fileId, LocalDate today) {
        require(ISSUED, "Подпись отмечают на выданном согласии.");
        if (signedOn.isAfter(today)) {
            throw Problem.field("signedOn", "date", "День подписи ещё не наступил.");
        }
        this.signedOn = signedOn;
        this.method = method;
        this.fileId = fileId;
        status = SIGNED;
    }

    /** The scan found its consent by the code; the day of the signature is read when it is checked. */
    void file(UUID fileId) {
        require(ISSUED, "Скан подшивают к выданному согласию.");
        this.method = SignatureMethod.PAPER_SCAN;
        this.fileId = fileId;
        status = SIGNED;
    }

    /** Signed, and nobody has written down when. */
    boolean isUndated() {
        return status == SIGNED && signedOn == null;
    }

    /** The day of the signature, read from the paper. */
    void date(LocalDate signedOn, LocalDate today) {
        require(SIGNED, "Проверяют подписанное согласие.");
        if (signedOn.isAfter(today) || signedOn.isBefore(issuedOn)) {
            throw Problem.field("signedOn", "date", "День подписи – между днём выдачи и сегодняшним днём.");
        }
        this.signedOn = signedOn;
    }

    /** Checked: fields, signer and authority are right (L-02); in force until the day, that day included. */
    void confirm(LocalDate validUntil, LocalDate today) {
        require(SIGNED, "Проверяют подписанное согласие.");
        if (validUntil.isBefore(today)) {
            throw Problem.field("validUntil", "date", "Срок согласия уже прошёл.");
        }
        this.effectiveOn = today;
        this.validUntil = validUntil;
        status = EFFECTIVE;
    }

    void reject(String reason) {
        require(SIGNED, "Отклоняют подписанное согласие при проверке.");
        end(REJECTED, reason);
    }

    void refuse(String reason) {
        require(ISSUED, "Отказ отмечают на выданном согласии.");
        end(REFUSED, reason);
    }

    void withdraw(LocalDate withdrawnOn, String reason, LocalDate today) {
        if (statusOn(today) != EFFECTIVE) {
            throw Problem.wrongState("Отозвать можно действующее согласие.");
        }
        if (withdrawnOn.isAfter(today) || withdrawnOn.isBefore(signedOn)) {
            throw Problem.field("withdrawnOn", "date", "Дата отзыва – между днём подписи и сегодняшним днём.");
        }
        this.withdrawnOn = withdrawnOn;
        end(WITHDRAWN, reason);
    }

    void expire() {
        require(EFFECTIVE, "Истечь может действующее согласие.");
        status = EXPIRED;
    }

    /** A newer one of the same kind comes into force. */
    void makeWay(LocalDate today) {
        status = statusOn(today) == EXPIRED ? EXPIRED : SUPERSEDED;
    }

    private void end(ConsentStatus status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    private void require(ConsentStatus expected, String otherwise) {
        if (status != expected) {
            throw Problem.wrongState(otherwise);
        }
    }

    /** The status on a day: a term that ran out counts at once, before the nightly job writes it down. */
    ConsentStatus statusOn(LocalDate today) {
        return status == EFFECTIVE && validUntil != null && validUntil.isBefore(today) ? EXPIRED : status;
    }

    int number() {
        return number;
    }

    UUID personId() {
        return personId;
    }

    ConsentKind kind() {
        return kind;
    }

    UUID signerPersonId() {
        return signerPersonId;
    }

    String textVersion() {
        return textVersion;
    }

    String text() {
        return text;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    SignatureMethod method() {
        return method;
    }

    UUID fileId() {
        return fileId;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    String reason() {
        return reason;
    }
}
