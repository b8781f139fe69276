package org.tandem.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.consents.ConsentRequirements;
import org.tandem.consents.RequirementStatus;
import org.tandem.people.PersonFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A person on one side of a programme. The transitions are those of domain §6.2. */
@Entity
class Participant extends TenantEntity {

    private UUID programId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    /** Code of the catalogue; null after it had to be erased. */
    private String category;

    @Enumerated(EnumType.STRING)
    private ParticipantStatus status;

    /** Why the participant left, null while he has not. */
    private String statusReason;

    @Enumerated(EnumType.STRING)
    private RolePosition position;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MentoringRequest> requests;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> competences;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> interests;

    private String timeResource;
    private String achievements;
    private String preferredAge;
    private LocalDate enteredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Interview interview;

    @JdbcTypeCode(SqlTypes.JSON)
    private Training training;

    @Column(updatable = false)
    private Instant createdAt;

    protected Participant() {}

    Participant(Scope scope, UUID programId, UUID personId, Side side, ParticipantProfile profile, Instant now) {
        super(scope);
        this.programId = programId;
        this.personId = personId;
        this.side = side;
        this.status = ParticipantStatus.CONSENT_PENDING;
        this.createdAt = now;
        apply(profile);
    }

    private void apply(ParticipantProfile profile) {
        category = profile.category();
        position = profile.position();
        requests = profile.requests();
        competences = profile.competences();
        interests = profile.interests();
        timeResource = profile.timeResource();
        achievements = profile.achievements();
        preferredAge = profile.preferredAge();
    }

    /** What the participant tells of himself. */
    ParticipantProfile profile() {
        return new ParticipantProfile(
                category, position, requests, competences, timeResource, interests, achievements, preferredAge);
    }

    /** Replaces the profile; who is in the base keeps what V-05 asks. */
    void change(ParticipantProfile profile) {
        if (status.isGone()) {
            throw Problem.wrongState("Участие завершено: анкету уже не меняют.");
        }
        apply(profile);
        if (status != ParticipantStatus.CONSENT_PENDING) {
            requireProfile();
        }
    }

    /** The consent it was kept under is no longer in force (L-05). */
    void eraseCategory() {
        category = null;
    }

    /** The organisation keeps no special categories any more (L-05). */
    void generaliseCategory() {
        category = Categories.SPECIAL_CONDITIONS;
    }

    /** Into the base: every consent in force (V-02) and the profile that makes a pair possible (V-05). */
    void enter(ConsentRequirements consents, LocalDate today) {
        ParticipantStep.ENTRY.require(side, status);
        if (!consents.complete()) {
            throw Problem.rule(
                    "V-02", "В базу можно внести, когда действуют все согласия. Не хватает: " + missing(consents));
        }
        requireProfile();
        status = ParticipantStatus.IN_BASE;
        enteredOn = today;
    }

    private static String missing(ConsentRequirements consents) {
        return consents.items().stream()
                .filter(item -> item.status() != RequirementStatus.EFFECTIVE)
                .map(item -> "«" + item.label() + "». " + item.reason())
                .collect(Collectors.joining(" "));
    }

    /** V-05 as a question. */
    boolean hasProfile() {
        return side == Side.MENTEE
                ? requests.stream().anyMatch(MentoringRequest::isComplete)
                : !competences.isEmpty() && timeResource != null;
    }

    private void requireProfile() {
        if (!hasProfile()) {
            throw Problem.rule(
                    "V-05",
                    side == Side.MENTEE
                            ? "Нужен хотя бы один запрос с темой и ожидаемым результатом."
                            : "Нужна хотя бы одна компетенция и время, которое наставник может уделять.");
        }
    }

    void interviewed(Interview talk) {
        ParticipantStep.INTERVIEW.require(side, status);
        interview = talk;
        status = ParticipantStatus.INTERVIEWED;
    }

    void select() {
        ParticipantStep.SELECTION.require(side, status);
        if (interview != null && interview.result() == Interview.Result.NOT_RECOMMENDED) {
            throw Problem.wrongState(
                    "По итогам собеседования кандидат не рекомендован: проведите новое собеседование.");
        }
        status = ParticipantStatus.SELECTED;
    }

    void keepInReserve() {
        ParticipantStep.RESERVE_KEEPING.require(side, status);
        status = ParticipantStatus.RESERVE;
    }

    void trained(LocalDate completedOn) {
        ParticipantStep.TRAINING.require(side, status);
        training = new Training(completedOn, null);
        if (status == ParticipantStatus.SELECTED) {
            status = ParticipantStatus.TRAINED;
        }
    }

    /** Frees from the training; the status stays, since nothing was learned. */
    void waiveTraining(String reason) {
        ParticipantStep.TRAINING_WAIVER.require(side, status);
        if (trainingDone()) {
            throw Problem.wrongState("Обучение уже пройдено.");
        }
        training = new Training(null, reason);
    }

    void withdraw(String reason) {
        ParticipantStep.WITHDRAWAL.require(side, status);
        status = ParticipantStatus.WITHDRAWN;
        statusReason = reason;
    }

    void reject(String reason) {
        ParticipantStep.REJECTION.require(side, status);
        status = ParticipantStatus.REJECTED;
        statusReason = reason;
    }

    /** Named in the order of a pair. Somebody who is in another pair already stays as he is. */
    void matched() {
        if (isInPair()) {
            return;
        }
        var ready = side == Side.MENTEE
                ? status == ParticipantStatus.IN_BASE
                : status == ParticipantStatus.SELECTED || status == ParticipantStatus.TRAINED;
        if (!ready) {
            throw Problem.wrongState(
                    side == Side.MENTEE
                            ? "В пару включают наставляемого из базы."
                            : "В пару включают наставника, прошедшего отбор и обучение.");
        }
        status = ParticipantStatus.MATCHED;
    }

    void activated() {
        if (!isInPair()) {
            throw Problem.wrongState("Сначала участника включают в приказ о парах.");
        }
        status = ParticipantStatus.ACTIVE;
    }

    /** His last pair ended early; nothing to do for somebody who never came so far or has left. */
    void released() {
        if (isInPair()) {
            status = side == Side.MENTEE ? ParticipantStatus.IN_BASE : ParticipantStatus.TRAINED;
        }
    }

    void completed() {
        if (isInPair()) {
            status = ParticipantStatus.COMPLETED;
        }
    }

    private boolean isInPair() {
        return status == ParticipantStatus.MATCHED || status == ParticipantStatus.ACTIVE;
    }

    private boolean trainingDone() {
        return training != null && training.completedOn() != null;
    }

    ParticipantFacts facts(PersonFacts person) {
        var waived = training != null && training.waiverReason() != null;
        var topics = side == Side.MENTOR
                ? competences
                : requests.stream()
                        .map(MentoringRequest::topic)
                        .filter(Objects::nonNull)
                        .toList();
        return new ParticipantFacts(
                id(), programId, personId, side, status, category, person, trainingDone(), waived, topics, interests);
    }

    UUID programId() {
        return programId;
    }

    UUID personId() {
        return personId;
    }

    Side side() {
        return side;
    }

    String category() {
        return category;
    }

    ParticipantStatus status() {
        return status;
    }

    String statusReason() {
        return statusReason;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    Interview interview() {
        return interview;
    }

    Training training() {
        return training;
    }
}
