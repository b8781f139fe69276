package org.tandem.people.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A demand of somebody about his data, from its receipt to the answer (domain §6.2, L-07). */
@Entity
class DataRequest extends TenantEntity {

    static final Set<DataRequestStatus> OPEN = Set.of(DataRequestStatus.RECEIVED, DataRequestStatus.IN_WORK);

    private int number;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private DataRequestKind kind;

    @Enumerated(EnumType.STRING)
    private DataRequestGround ground;

    @Enumerated(EnumType.STRING)
    private DataRequestApplicant applicant;

    @Enumerated(EnumType.STRING)
    private DataRequestStatus status;

    private LocalDate receivedOn;
    private LocalDate dueOn;
    private String details;
    private LocalDate extendedOn;
    private String extensionReason;
    private String answer;
    private String refusalBasis;
    private LocalDate doneOn;
    private LocalDate closedOn;
    private UUID actId;

    @Column(updatable = false)
    private Instant createdAt;

    protected DataRequest() {}

    DataRequest(Scope scope, int number, NewDataRequest facts, LocalDate dueOn, Instant now) {
        super(scope);
        this.number = number;
        this.personId = facts.personId();
        this.kind = facts.kind();
        this.ground = facts.ground();
        this.applicant = facts.applicant();
        this.receivedOn = facts.receivedOn();
        this.details = facts.details();
        this.dueOn = dueOn;
        this.status = DataRequestStatus.RECEIVED;
        this.createdAt = now;
    }

    void start() {
        require(status == DataRequestStatus.RECEIVED, "В работу берут новое обращение.");
        status = DataRequestStatus.IN_WORK;
    }

    void extend(LocalDate newDue, String reason, LocalDate today) {
        requireOpen();
        require(extendedOn == null, "Срок продлевают один раз.");
        require(!today.isAfter(dueOn), "Срок уже прошёл: продлевают до его окончания.");
        dueOn = newDue;
        extendedOn = today;
        extensionReason = reason;
    }

    void complete(String answer, LocalDate today) {
        require(status == DataRequestStatus.IN_WORK, "Сначала возьмите обращение в работу.");
        require(kind != DataRequestKind.ERASURE, "Стирание выполняют кнопкой «Стереть данные»: она составит акт.");
        this.answer = answer;
        doneOn = today;
        status = DataRequestStatus.DONE;
    }

    void requireErasable() {
        require(kind == DataRequestKind.ERASURE, "Данные стирают по обращению о стирании.");
        require(status == DataRequestStatus.IN_WORK, "Сначала возьмите обращение в работу.");
    }

    void erased(UUID actId, LocalDate today) {
        requireErasable();
        this.actId = actId;
        doneOn = today;
        status = DataRequestStatus.DONE;
    }

    void refuse(String basis, LocalDate today) {
        requireOpen();
        refusalBasis = basis;
        doneOn = today;
        status = DataRequestStatus.REFUSED;
    }

    void close(LocalDate today) {
        require(status == DataRequestStatus.DONE, "Закрывают выполненное обращение, когда ответ передан.");
        closedOn = today;
        status = DataRequestStatus.CLOSED;
    }

    private void requireOpen() {
        require(OPEN.contains(status), "Обращение уже завершено.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw Problem.wrongState(otherwise);
        }
    }

    int number() {
        return number;
    }

    UUID personId() {
        return personId;
    }

    DataRequestKind kind() {
        return kind;
    }

    DataRequestGround ground() {
        return ground;
    }

    DataRequestApplicant applicant() {
        return applicant;
    }

    DataRequestStatus status() {
        return status;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String details() {
        return details;
    }

    LocalDate extendedOn() {
        return extendedOn;
    }

    String extensionReason() {
        return extensionReason;
    }

    String answer() {
        return answer;
    }

    String refusalBasis() {
        return refusalBasis;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    UUID actId() {
        return actId;
    }
}
