package org.tandem.documents;

import static org.tandem.documents.DocumentStatus.ARCHIVED;
import static org.tandem.documents.DocumentStatus.CANCELLED;
import static org.tandem.documents.DocumentStatus.DRAFT;
import static org.tandem.documents.DocumentStatus.IN_FORCE;
import static org.tandem.documents.DocumentStatus.ON_REVIEW;
import static org.tandem.documents.DocumentStatus.ON_SIGNATURE;
import static org.tandem.documents.DocumentStatus.SUPERSEDED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A paper of the organisation from its draft to the archive (domain §6.2). */
@Entity
class Document extends TenantEntity {

    @Column(updatable = false)
    private String kind;

    private String title;

    @Column(insertable = false, updatable = false)
    private String searchTitle;

    private UUID programId;
    private int schoolYear;
    private String place;
    private String signerPosition;
    private String signerName;
    private String basis;
    private String body;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    private String remark;
    private String journal;
    private Integer journalYear;
    private String number;
    private Integer numberValue;
    private LocalDate dated;
    private UUID supersedesId;
    private UUID accountId;

    @Column(updatable = false)
    private Instant createdAt;

    protected Document() {}

    Document(Scope scope, String kind, DocumentChange contents, int schoolYear, UUID supersedesId, Instant now) {
        super(scope);
        this.kind = kind;
        this.status = DRAFT;
        this.supersedesId = supersedesId;
        this.accountId = scope.accountId();
        this.createdAt = now;
        apply(contents, schoolYear);
    }

    /** New contents of a draft. */
    void change(DocumentChange contents) {
        from("Править можно только черновик. Верните документ на доработку.", DRAFT);
        apply(contents, contents.schoolYear() == null ? schoolYear : contents.schoolYear());
    }

    private void apply(DocumentChange contents, int schoolYear) {
        this.title = contents.title();
        this.programId = contents.programId();
        this.schoolYear = schoolYear;
        this.place = contents.place();
        this.signerPosition = contents.signerPosition();
        this.signerName = contents.signerName();
        this.basis = contents.basis();
        this.body = contents.body();
        this.facts = contents.fields();
    }

    void submit() {
        from("На согласование отправляют черновик.", DRAFT);
        remark = null;
        status = ON_REVIEW;
    }

    void approve() {
        from("Согласовать можно документ, отправленный на согласование.", ON_REVIEW);
        status = ON_SIGNATURE;
    }

    void sendBack(String remark) {
        from("Вернуть можно документ, который согласуют или подписывают.", ON_REVIEW, ON_SIGNATURE);
        this.remark = remark;
        status = DRAFT;
    }

    void requireOnSignature() {
        from("Зарегистрировать можно согласованный документ.", ON_SIGNATURE);
    }

    /** Signed: comes into force under its number. */
    void register(String journal, DocumentNumber number, LocalDate dated) {
        requireOnSignature();
        this.journal = journal;
        this.journalYear = dated.getYear();
        this.number = number.text();
        this.numberValue = number.value();
        this.dated = dated;
        status = IN_FORCE;
    }

    /** A newer paper takes its place. */
    void supersede() {
        from("Заменить можно действующий документ.", IN_FORCE);
        status = SUPERSEDED;
    }

    /** Names the paper that this one replaced, if it named none yet. */
    void takePlaceOf(UUID supersededId) {
        if (supersedesId == null) {
            supersedesId = supersededId;
        }
    }

    /** @param reason kept beside the number, which stays taken */
    void cancel(String reason) {
        from("Отменить можно проект или действующий документ.", DRAFT, ON_REVIEW, ON_SIGNATURE, IN_FORCE);
        remark = reason;
        status = CANCELLED;
    }

    void archive() {
        from("В архив передают документ, который действует или заменён.", IN_FORCE, SUPERSEDED);
        status = ARCHIVED;
    }

    private void from(String refusal, DocumentStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw Problem.wrongState(refusal);
        }
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    UUID programId() {
        return programId;
    }

    int schoolYear() {
        return schoolYear;
    }

    String place() {
        return place;
    }

    String signerPosition() {
        return signerPosition;
    }

    String signerName() {
        return signerName;
    }

    String basis() {
        return basis;
    }

    String body() {
        return body;
    }

    Map<String, String> fields() {
        return facts;
    }

    DocumentStatus status() {
        return status;
    }

    String remark() {
        return remark;
    }

    String journal() {
        return journal;
    }

    Integer journalYear() {
        return journalYear;
    }

    String number() {
        return number;
    }

    Integer numberValue() {
        return numberValue;
    }

    LocalDate dated() {
        return dated;
    }

    UUID supersedesId() {
        return supersedesId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
