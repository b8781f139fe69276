package org.tandem.surveys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.secret.LinkSecret;
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

    @Enumerated(EnumType.STRING)
    private RoundMode mode;

    private Integer expected;
    private String sharedHash;
    private int sharedNumber;
    private Instant mixedAt;

    private Instant createdAt;

    protected SurveyRound() {}

    SurveyRound(Scope scope, NewRound request, SurveyTemplate template, Instant now) {
        super(scope);
        this.programId = request.programId();
        this.templateId = template.id();
        this.title = request.title() == null ? template.title() : request.title();
        this.opensOn = request.opensOn();
        this.closesOn = request.closesOn();
        this.gatheringId = request.gatheringId();
        this.mode = request.chosenMode();
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

    RoundMode mode() {
        return mode;
    }

    /** How many people a shared link is meant for; null for rounds with personal links. */
    Integer expected() {
        return expected;
    }

    void isMeantFor(int people) {
        expected = people;
    }

    /** How many shared links there have been; answers say by which of them they came. */
    int sharedNumber() {
        return sharedNumber;
    }

    boolean hasSharedLink() {
        return sharedHash != null;
    }

    boolean isSharedBy(String hash) {
        return hash.equals(sharedHash);
    }

    /** Gives the round a new link for all; the former one stops working. */
    LinkSecret newSharedLink() {
        if (mode != RoundMode.SHARED) {
            throw Problem.wrongState("В этом опросе у каждого своя ссылка: общей у него нет.");
        }
        var secret = LinkSecret.create(organisationId());
        sharedHash = secret.hash();
        sharedNumber++;
        return secret;
    }

    /** Stops the link for all without a new one. */
    void revokeSharedLink() {
        if (sharedHash == null) {
            throw Problem.wrongState("Общей ссылки сейчас нет.");
        }
        sharedHash = null;
    }

    /** Whether what was answered may be counted and shown: of nameless answers nothing before the end. */
    boolean isCountable() {
        return switch (mode) {
            case NAMED -> true;
            case ANONYMOUS -> mixedAt != null;
            case SHARED -> closedAt != null;
        };
    }

    void mixed(Instant now) {
        mixedAt = now;
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
        sharedHash = null;
    }
}
