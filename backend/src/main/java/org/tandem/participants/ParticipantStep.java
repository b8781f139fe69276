package org.tandem.participants;

import static org.tandem.participants.ParticipantStatus.ACTIVE;
import static org.tandem.participants.ParticipantStatus.APPLIED;
import static org.tandem.participants.ParticipantStatus.COMPLETED;
import static org.tandem.participants.ParticipantStatus.CONSENT_PENDING;
import static org.tandem.participants.ParticipantStatus.INTERVIEWED;
import static org.tandem.participants.ParticipantStatus.IN_BASE;
import static org.tandem.participants.ParticipantStatus.MATCHED;
import static org.tandem.participants.ParticipantStatus.REFERRED;
import static org.tandem.participants.ParticipantStatus.RESERVE;
import static org.tandem.participants.ParticipantStatus.SELECTED;
import static org.tandem.participants.ParticipantStatus.TRAINED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tandem.shared.problem.Problem;

/** What a curator may do with a participant, and from which states (domain §6.2). */
enum ParticipantStep {
    ENTRY(false, "В базу вносят того, кто ждёт согласий.", CONSENT_PENDING),
    INTERVIEW(true, "Собеседование проводят с тем, кто в базе.", IN_BASE, INTERVIEWED),
    SELECTION(true, "Отбирают после собеседования или из резерва.", INTERVIEWED, RESERVE),
    RESERVE_KEEPING(true, "В резерв переводят из базы или после собеседования.", IN_BASE, INTERVIEWED),
    TRAINING(true, "Обучение отмечают у отобранного наставника.", SELECTED, MATCHED),
    TRAINING_WAIVER(true, "От обучения освобождают отобранного наставника.", SELECTED, MATCHED),
    WITHDRAWAL(
            false,
            "Участие уже завершено.",
            CONSENT_PENDING,
            IN_BASE,
            INTERVIEWED,
            SELECTED,
            TRAINED,
            RESERVE,
            MATCHED,
            ACTIVE),
    REJECTION(
            false,
            "Отклонить можно только до включения в пару.",
            REFERRED,
            APPLIED,
            CONSENT_PENDING,
            IN_BASE,
            INTERVIEWED,
            SELECTED,
            TRAINED,
            RESERVE),
    CONTINUATION(
            false,
            "В следующую программу переходят из базы, из резерва или после завершения.",
            IN_BASE,
            RESERVE,
            COMPLETED);

    private final boolean ofMentorOnly;
    private final String otherwise;
    private final Set<ParticipantStatus> from;

    ParticipantStep(boolean ofMentorOnly, String otherwise, ParticipantStatus... from) {
        this.ofMentorOnly = ofMentorOnly;
        this.otherwise = otherwise;
        this.from = Set.of(from);
    }

    /** Last segment of the address. */
    private String segment() {
        return this == RESERVE_KEEPING
                ? "reserve"
                : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private boolean isOpen(Side side, ParticipantStatus status) {
        return (side == Side.MENTOR || !ofMentorOnly) && from.contains(status);
    }

    /** Refuses the step in another state or on the wrong side. */
    void require(Side side, ParticipantStatus status) {
        if (ofMentorOnly && side != Side.MENTOR) {
            throw Problem.wrongState("Это действие относится только к наставникам.");
        }
        if (!isOpen(side, status)) {
            throw Problem.wrongState(otherwise);
        }
    }

    /** The steps a state offers, by the last segment of their address. */
    static List<String> openIn(Side side, ParticipantStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.isOpen(side, status))
                .map(ParticipantStep::segment)
                .toList();
    }
}
