package org.tandem.programs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.shared.problem.Problem;

/** State of one of the seven stages in one programme. */
@Entity
@IdClass(ProgramStage.Key.class)
class ProgramStage {

    /** A stage is named by its programme and its place in the model. */
    record Key(UUID organisationId, UUID programId, Stage stage) implements Serializable {}

    @Id
    private UUID organisationId;

    @Id
    private UUID programId;

    @Id
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private StageStatus status;

    protected ProgramStage() {}

    ProgramStage(UUID organisationId, UUID programId, Stage stage) {
        this.organisationId = organisationId;
        this.programId = programId;
        this.stage = stage;
        this.status = StageStatus.NOT_STARTED;
    }

    Stage stage() {
        return stage;
    }

    StageStatus status() {
        return status;
    }

    void start() {
        if (status != StageStatus.NOT_STARTED) {
            throw Problem.wrongState("Этап уже начат.");
        }
        status = StageStatus.IN_PROGRESS;
    }

    void complete() {
        if (status == StageStatus.DONE) {
            throw Problem.wrongState("Этап уже завершён.");
        }
        status = StageStatus.DONE;
    }

    void reopen() {
        if (status != StageStatus.DONE) {
            throw Problem.wrongState("Вернуть в работу можно только завершённый этап.");
        }
        status = StageStatus.IN_PROGRESS;
    }
}
