package org.tandem.participants;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tandem.access.Accounts;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.AuditLog;
import org.tandem.participants.ParticipantHistory.OtherParticipation;
import org.tandem.participants.ParticipantHistory.ParticipantEvent;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** Tells a participant's story from the log, and his other participations. */
@ApplicationScoped
@Transactional
class HistoryReader {

    private static final String PREFIX = "participant.";

    /** Looks of others at a card are for the person responsible for personal data, not for the card. */
    private static final Set<String> LOOKS = Set.of("category-read", "notes-read");

    @Inject
    ParticipantRepository participants;

    @Inject
    AuditLog audit;

    @Inject
    Accounts accounts;

    @Inject
    Programs programs;

    ParticipantHistory of(Scope scope, UUID id) {
        var participant = participants.get(scope, id);
        var entries = audit.of(scope, "participant", id).stream()
                .filter(entry -> entry.action().startsWith(PREFIX)
                        && !LOOKS.contains(entry.action().substring(PREFIX.length())))
                .toList();
        var names = accounts.byIds(
                scope,
                entries.stream()
                        .map(AuditEntry::accountId)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        return new ParticipantHistory(
                entries.stream()
                        .map(entry -> new ParticipantEvent(
                                entry.at(),
                                entry.action().substring(PREFIX.length()),
                                names.containsKey(entry.accountId())
                                        ? names.get(entry.accountId()).displayName()
                                        : null,
                                entry.reason()))
                        .toList(),
                others(scope, participant));
    }

    private List<OtherParticipation> others(Scope scope, Participant participant) {
        return participants.ofPerson(scope, participant.personId()).stream()
                .filter(other -> !other.id().equals(participant.id()))
                .map(other -> {
                    var program = programs.get(scope, other.programId());
                    return new OtherParticipation(
                            other.id(),
                            other.programId(),
                            program.title(),
                            program.schoolYear(),
                            other.side(),
                            other.status(),
                            other.enteredOn());
                })
                .sorted(Comparator.comparing(OtherParticipation::schoolYear)
                        .thenComparing(OtherParticipation::participantId)
                        .reversed())
                .toList();
    }
}
