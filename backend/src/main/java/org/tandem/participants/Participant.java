package org.tandem.participants;

import static org.tandem.participants.ParticipantStatus.ACTIVE;
import static org.tandem.participants.ParticipantStatus.APPLIED;
import static org.tandem.participants.ParticipantStatus.COMPLETED;
import static org.tandem.participants.ParticipantStatus.CONSENT_PENDING;
import static org.tandem.participants.ParticipantStatus.INTERVIEWED;
import static org.tandem.participants.ParticipantStatus.IN_BASE;
import static org.tandem.participants.ParticipantStatus.MATCHED;
import static org.tandem.participants.ParticipantStatus.REFERRED;
import static org.tandem.participants.ParticipantStatus.REJECTED;
import static org.tandem.participants.ParticipantStatus.RESERVE;
import static org.tandem.participants.ParticipantStatus.SELECTED;
import static org.tandem.participants.ParticipantStatus.TRAINED;
import static org.tandem.participants.ParticipantStatus.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tandem.people.PersonFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.TenantEntity;

/** A person on one side of a programme. The transitions are those of domain §6.2. */
@Entity
class Participant extends TenantEntity {

    private static final Set<ParticipantStatus> BEFORE_PAIR =
            Set.of(REFERRED, APPLIED, CONSENT_PENDING, IN_BASE, INTERVIEWED, SELECTED, TRAINED, RESERVE);

    private UUID programId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Side side;

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
        this.status = CONSENT_PENDING;
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

    /** Replaces the profile; who is in the base keeps what V-05 asks. */
    void change(ParticipantProfile profile) {
        if (status.isGone()) {
            throw Problem.wrongState("Участие завершено: анкету уже не меняют.");
        }
        apply(profile);
        if (status != CONSENT_PENDING) {
            requireProfile();
        }
    }

    /** Into the base: every consent in force (V-02) and the profile that makes a pair possible (V-05). */
    void enter(boolean consentsComplete, LocalDate today) {
        require("В базу вносят того, кто ждёт согласий.", CONSENT_PENDING);
        if (!consentsComplete) {
            throw Problem.rule("V-02", "В базу можно внести, когда действуют все обязательные согласия.");
        }
        requireProfile();
        status = IN_BASE;
        enteredOn = today;
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
        requireMentor();
        require("Собеседование проводят с тем, кто в базе.", IN_BASE, INTERVIEWED);
        interview = talk;
        status = INTERVIEWED;
    }

    void select() {
        requireMentor();
        require("Отбирают после собеседования или из резерва.", INTERVIEWED, RESERVE);
        if (status == INTERVIEWED && interview.result() == Interview.Result.NOT_RECOMMENDED) {
            throw Problem.wrongState(
                    "По итогам собеседования кандидат не рекомендован: проведите новое собеседование.");
        }
        status = SELECTED;
    }

    void keepInReserve() {
        requireMentor();
        require("В резерв переводят из базы или после собеседования.", IN_BASE, INTERVIEWED);
        status = RESERVE;
    }

    void trained(LocalDate completedOn) {
        requireMentor();
        require("Обучение отмечают у отобранного наставника.", SELECTED, TRAINED, MATCHED);
        training = new Training(completedOn, null);
        if (status == SELECTED) {
            status = TRAINED;
        }
    }

    /** Frees from the training; the status stays, since nothing was learned. */
    void waiveTraining(String reason) {
        requireMentor();
        require("От обучения освобождают отобранного наставника.", SELECTED, MATCHED);
        if (trainingDone()) {
            throw Problem.wrongState("Обучение уже пройдено.");
        }
        training = new Training(null, reason);
    }

    void withdraw(String reason) {
        require(
                "Участие уже завершено.",
                CONSENT_PENDING,
                IN_BASE,
                INTERVIEWED,
                SELECTED,
                TRAINED,
                RESERVE,
                MATCHED,
                ACTIVE);
        status = WITHDRAWN;
        statusReason = reason;
    }

    void reject(String reason) {
        if (!BEFORE_PAIR.contains(status)) {
            throw Problem.wrongState("Отклонить можно только до включения в пару.");
        }
        status = REJECTED;
        statusReason = reason;
    }

    /** Named in the order of a pair. Somebody who is in another pair already stays as he is. */
    void matched() {
        if (status == MATCHED || status == ACTIVE) {
            return;
        }
        if (side == Side.MENTEE) {
            require("В пару включают наставляемого из базы.", IN_BASE);
        } else {
            require("В пару включают наставника, прошедшего отбор и обучение.", SELECTED, TRAINED);
        }
        status = MATCHED;
    }

    void activated() {
        if (status == ACTIVE) {
            return;
        }
        require("Сначала участника включают в приказ о парах.", MATCHED);
        status = ACTIVE;
    }

    /** His last pair ended early; nothing to do for somebody who never came so far or has left. */
    void released() {
        if (status == MATCHED || status == ACTIVE) {
            status = side == Side.MENTEE ? IN_BASE : TRAINED;
        }
    }

    void completed() {
        if (status == MATCHED || status == ACTIVE) {
            status = COMPLETED;
        }
    }

    private void requireMentor() {
        if (side != Side.MENTOR) {
            throw Problem.wrongState("Это действие относится только к наставникам.");
        }
    }

    private void require(String otherwise, ParticipantStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw Problem.wrongState(otherwise);
        }
    }

    boolean trainingDone() {
        return training != null && training.completedOn() != null;
    }

    ParticipantFacts facts(PersonFacts person) {
        return new ParticipantFacts(
                id(),
                programId,
                personId,
                side,
                status,
                category,
                person,
                trainingDone(),
                training != null && training.waiverReason() != null);
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
}
