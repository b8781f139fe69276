package org.tandem.surveys;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** One questionnaire sent to participants of a programme for some days, both ends included. */
@Entity
class SurveyRound extends TenantEntity {

    private UUID programId;
    private UUID templateId;
    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Instant closedAt;

    /** The general meeting whose guests are asked and can be named; null for everybody of the programme. */
    private UUID gatheringId;

    private Instant createdAt;

    protected SurveyRound() {}

    SurveyRound(
            Scope scope,
            UUID programId,
            SurveyTemplate template,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            UUID gatheringId,
            Instant now) {
        super(scope);
        this.programId = programId;
        this.templateId = template.id();
        this.title = title == null ? template.title() : title;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        this.gatheringId = gatheringId;
        this.createdAt = now;
    }

    UUID programId() {
        return programId;
    }

    UUID templateId() {
        return templateId;
    }

    String title() {
        return title;
    }

    UUID gatheringId() {
        return gatheringId;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    /** @param today the organisation's local date */
    RoundStatus status(LocalDate today) {
        if (closedAt != null || today.isAfter(closesOn)) {
            return RoundStatus.CLOSED;
        }
        return today.isBefore(opensOn) ? RoundStatus.SCHEDULED : RoundStatus.OPEN;
    }

    /** Ends the round for good; late answers are refused. */
    void close(Instant now) {
        if (closedAt != null) {
            throw Problem.wrongState("Опрос уже закрыт.");
        }
        closedAt = now;
    }
}
