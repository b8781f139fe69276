package org.tandem.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.consents.ConsentRequirements;
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
    @Convert(converter = SealedCategory.class)
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

    private UUID previousId;
    private LocalDate actualisedOn;

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
        if (status != ParticipantStatus.CONSENT_PENDING && !hasProfile()) {
            throw Problem.rule("V-05", EntryWords.profile(side));
        }
    }

    /** A participation in the next programme with the same profile. */
    Participant continuedIn(Scope scope, UUID nextProgramId, Instant now) {
        var next = new Participant(scope, nextProgramId, personId, side, profile(), now);
        next.previousId = id();
        return next;
    }

    void actualised(LocalDate today) {
        if (status.isGone()) {
            throw Problem.wrongState("Участие завершено: карточку уже не меняют.");
        }
        actualisedOn = today;
    }

    /** What a sensitive category may not be kept under any longer (L-05): null, or what is kept in its place. */
    void replaceCategory(String allowed) {
        category = allowed;
    }

    /** L-08: side, programme and how far the way went are counted on; nothing of the person stays. */
    void erase() {
        status = status == ParticipantStatus.COMPLETED ? status : ParticipantStatus.ERASED;
        statusReason = null;
        apply(new ParticipantProfile(null, position, List.of(), List.of(), null, List.of(), null, null));
        interview = interview == null ? null : interview.withoutComment();
        training = training == null ? null : training.withoutReason();
    }

    /** Into the base: every consent in force (V-02) and the profile that makes a pair possible (V-05). */
    void enter(ConsentRequirements consents, LocalDate today) {
        ParticipantStep.ENTRY.require(side, status);
        if (!consents.complete()) {
            throw Problem.rule(
                    "V-02",
                    "В базу можно внести, когда действуют все согласия. Не хватает: " + EntryWords.missing(consents));
        }
        if (!hasProfile()) {
            throw Problem.rule("V-05", EntryWords.profile(side));
        }
        status = ParticipantStatus.IN_BASE;
        enteredOn = today;
    }

    /** V-05 as a question. */
    boolean hasProfile() {
        return profile().suffices(side);
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
        if (Training.isDone(training)) {
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
        if (!status.isReadyForPair(side)) {
            throw Problem.wrongState(EntryWords.pair(side));
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

    ParticipantFacts facts(PersonFacts person) {
        var waived = training != null && training.waiverReason() != null;
        return new ParticipantFacts(
                id(),
                programId,
                personId,
                side,
                status,
                category,
                person,
                Training.isDone(training),
                waived,
                profile().topics(side),
                interests);
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

    UUID previousId() {
        return previousId;
    }

    LocalDate actualisedOn() {
        return actualisedOn;
    }

    Interview interview() {
        return interview;
    }

    Training training() {
        return training;
    }
}
