package org.tandem.support;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.secret.SealedText;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** What was done at one talk; never changed. */
@Entity
class SupportNote extends TenantEntity {

    private UUID caseId;
    private LocalDate heldOn;

    @Convert(converter = SealedText.class)
    private String text;

    private UUID accountId;
    private Instant createdAt;

    protected SupportNote() {}

    SupportNote(Scope scope, UUID caseId, NewSupportNote facts, Instant now) {
        super(scope);
        this.caseId = caseId;
        heldOn = facts.heldOn();
        text = facts.text();
        accountId = scope.accountId();
        createdAt = now;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    UUID accountId() {
        return accountId;
    }

    SupportCaseView.SupportNoteView view(String author) {
        return new SupportCaseView.SupportNoteView(id(), heldOn, text, author);
    }
}
