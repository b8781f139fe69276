package org.tandem.support;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.SealedText;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** Psychological support of one mentee. */
@Entity
class SupportCase extends TenantEntity {

    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private SupportStatus status;

    private LocalDate openedOn;

    @Convert(converter = SealedText.class)
    private String occasion;

    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private SupportEnding ending;

    @Convert(converter = SealedText.class)
    private String conclusion;

    private UUID accountId;

    protected SupportCase() {}

    SupportCase(Scope scope, NewSupportCase facts, LocalDate today) {
        super(scope);
        participantId = facts.participantId();
        occasion = facts.occasion();
        status = SupportStatus.OPEN;
        openedOn = today;
        accountId = scope.accountId();
    }

    /** @param conclusion null where an event ends it */
    void close(SupportEnding ending, String conclusion, LocalDate today) {
        requireOpen();
        status = SupportStatus.CLOSED;
        this.ending = ending;
        this.conclusion = conclusion;
        closedOn = today;
    }

    void requireOpen() {
        if (status == SupportStatus.CLOSED) {
            throw Problem.wrongState("Сопровождение уже завершено.");
        }
    }

    UUID participantId() {
        return participantId;
    }

    SupportStatus status() {
        return status;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String occasion() {
        return occasion;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    SupportEnding ending() {
        return ending;
    }

    String conclusion() {
        return conclusion;
    }
}
