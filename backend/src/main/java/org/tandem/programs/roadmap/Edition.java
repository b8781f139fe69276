package org.tandem.programs.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.programs.Approval;
import org.tandem.programs.Programs.ProgramSummary;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/**
 * One edition of a roadmap. The lines themselves belong to the newest edition; an approved one keeps them as they were
 * approved, so an old edition stays readable and facts never have to move.
 */
@Entity
@Table(name = "roadmap")
class Edition extends TenantEntity {

    private UUID programId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private UUID supersedes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Approval approval;

    private String remark;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SectionView> snapshot;

    private Instant createdAt;

    protected Edition() {}

    Edition(Scope scope, UUID programId, Edition former, Instant now) {
        super(scope);
        this.programId = programId;
        this.number = former == null ? 1 : former.number + 1;
        this.supersedes = former == null ? null : former.id();
        this.status = EditionStatus.DRAFT;
        this.createdAt = now;
    }

    /** Refuses an edit of lines that are out of the curator's hands. */
    void mustBeEditable() {
        if (status == EditionStatus.REVIEW) {
            throw Problem.wrongState(
                    "Дорожная карта на рассмотрении. Чтобы изменить её, сначала верните её на доработку.");
        }
        if (status != EditionStatus.DRAFT) {
            throw Problem.wrongState("Дорожная карта утверждена. Чтобы изменить её, начните новую редакцию.");
        }
    }

    void submit(boolean empty) {
        from("Отправить на рассмотрение можно только черновик.", EditionStatus.DRAFT);
        if (empty) {
            throw Problem.rule("roadmap-empty", "В дорожной карте нет ни одного мероприятия. Добавьте их.");
        }
        remark = null;
        status = EditionStatus.REVIEW;
    }

    void sendBack(String remark) {
        from("Вернуть можно дорожную карту, отправленную на рассмотрение.", EditionStatus.REVIEW);
        this.remark = remark;
        status = EditionStatus.DRAFT;
    }

    void approve(Approval stamps, List<SectionView> lines, LocalDate today) {
        from("Утвердить можно дорожную карту, отправленную на рассмотрение.", EditionStatus.REVIEW);
        stamps.check(today);
        approval = stamps;
        snapshot = lines;
        status = EditionStatus.APPROVED;
    }

    /** The next edition was approved. */
    void supersede() {
        from("Заменить можно утверждённую дорожную карту.", EditionStatus.APPROVED);
        status = EditionStatus.SUPERSEDED;
    }

    /** The edition that changes what was approved. */
    Edition next(Scope scope, Instant now) {
        from("Новая редакция нужна только утверждённой дорожной карте.", EditionStatus.APPROVED);
        return new Edition(scope, programId, this, now);
    }

    /** True while nothing was changed since this edition was begun: then it can still be taken back. */
    boolean isUntouched() {
        return status == EditionStatus.DRAFT && supersedes != null && version() == 0;
    }

    void mustBeUntouched() {
        if (!isUntouched()) {
            throw Problem.wrongState("Отменить можно только новую редакцию, в которой ещё ничего не меняли.");
        }
    }

    private void from(String refusal, EditionStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw Problem.wrongState(refusal);
        }
    }

    UUID supersedes() {
        return supersedes;
    }

    boolean isDraft() {
        return status == EditionStatus.DRAFT;
    }

    Approval approval() {
        return approval;
    }

    /** Lines as they were approved; null before. */
    List<SectionView> snapshot() {
        return snapshot;
    }

    EditionStatus status(ProgramSummary program, LocalDate today) {
        if (status == EditionStatus.SUPERSEDED) {
            return status;
        }
        if (!program.isOpen()) {
            return EditionStatus.CLOSED;
        }
        return status == EditionStatus.APPROVED && !today.isBefore(program.startsOn()) ? EditionStatus.ACTIVE : status;
    }

    EditionView view(ProgramSummary program, LocalDate today, List<EditionWarning> warnings) {
        var shown = status(program, today);
        return new EditionView(
                id(),
                number,
                shown,
                supersedes,
                approval,
                remark,
                createdAt,
                warnings,
                EditionAction.of(shown, isUntouched()),
                version());
    }
}
