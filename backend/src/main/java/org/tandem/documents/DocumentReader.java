package org.tandem.documents;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A line of «лист ознакомления»: an account, a person of the bases, or just a name. */
@Entity
class DocumentReader extends TenantEntity {

    private UUID documentId;
    private UUID accountId;
    private UUID personId;
    private String name;
    private String position;
    private LocalDate readOn;
    private boolean onPaper;

    protected DocumentReader() {}

    private DocumentReader(Scope scope, UUID documentId) {
        super(scope);
        this.documentId = documentId;
    }

    static DocumentReader account(Scope scope, UUID documentId, UUID accountId) {
        var reader = new DocumentReader(scope, documentId);
        reader.accountId = accountId;
        return reader;
    }

    static DocumentReader person(Scope scope, UUID documentId, UUID personId) {
        var reader = new DocumentReader(scope, documentId);
        reader.personId = personId;
        return reader;
    }

    static DocumentReader named(Scope scope, UUID documentId, String name, String position) {
        var reader = new DocumentReader(scope, documentId);
        reader.name = name;
        reader.position = position;
        return reader;
    }

    /** @param onPaper signed on the printed sheet; otherwise by the own button */
    void mark(LocalDate day, boolean onPaper) {
        if (readOn != null) {
            throw Problem.wrongState("Отметка об ознакомлении уже стоит.");
        }
        this.readOn = day;
        this.onPaper = onPaper;
    }

    UUID documentId() {
        return documentId;
    }

    UUID accountId() {
        return accountId;
    }

    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }

    String position() {
        return position;
    }

    LocalDate readOn() {
        return readOn;
    }

    boolean onPaper() {
        return onPaper;
    }
}
