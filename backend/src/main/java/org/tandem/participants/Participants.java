package org.tandem.participants;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.audit.AuditLog;
import org.tandem.people.People;
import org.tandem.shared.tenancy.Scope;

/** Participants for pairs, surveys and monitoring. */
@ApplicationScoped
@Transactional
public class Participants {

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantService service;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    /** 404 if absent or out of scope. */
    public ParticipantFacts get(Scope scope, UUID id) {
        var participant = participants.get(scope, id);
        return participant.facts(people.get(scope, participant.personId()));
    }

    /** Those of the participants that exist in the scope, by id; a fixed number of queries. */
    public Map<UUID, ParticipantFacts> byIds(Scope scope, Collection<UUID> ids) {
        return withPersons(scope, participants.byIds(scope, ids)).stream()
                .collect(toMap(ParticipantFacts::id, facts -> facts));
    }

    /**
     * Everybody who was ever added to the programme, whatever his status is now.
     *
     * @param side null for both
     */
    public List<ParticipantFacts> inProgram(Scope scope, UUID programId, Side side) {
        return withPersons(scope, participants.ofProgram(scope, programId, side));
    }

    /** Everybody who takes part in any programme now, a person of several once for each. */
    public List<ParticipantFacts> present(Scope scope) {
        return withPersons(scope, participants.present(scope));
    }

    private List<ParticipantFacts> withPersons(Scope scope, List<Participant> found) {
        var persons =
                people.byIds(scope, found.stream().map(Participant::personId).collect(toSet()));
        return found.stream()
                .map(participant -> participant.facts(persons.get(participant.personId())))
                .toList();
    }

    /** What the cards of a programme's mentors say of their training, by participant; those without are left out. */
    public Map<UUID, Training> trainings(Scope scope, UUID programId) {
        return participants.ofProgram(scope, programId, Side.MENTOR).stream()
                .filter(mentor -> mentor.training() != null)
                .collect(toMap(Participant::id, Participant::training));
    }

    /** The mentor finished the training on a day that has come: 409 unless he was selected or stands in an order. */
    public void trained(Scope scope, UUID id, LocalDate completedOn) {
        service.train(scope, id, completedOn);
    }

    /** Named in the order of a pair: 409 unless a mentee is in the base, a mentor selected or trained. */
    public void matched(Scope scope, UUID id) {
        change(scope, id, "matched", Participant::matched);
    }

    /** His pair began to work: 409 unless he was matched. */
    public void activated(Scope scope, UUID id) {
        change(scope, id, "activated", Participant::activated);
    }

    /** His last open pair was cancelled or dissolved: a mentee is back in the base, a mentor is trained. */
    public void released(Scope scope, UUID id) {
        change(scope, id, "released", Participant::released);
    }

    /** His last open pair came to its end. */
    public void completed(Scope scope, UUID id) {
        change(scope, id, "completed", Participant::completed);
    }

    /** What really changes somebody's status is told in his history. */
    private void change(Scope scope, UUID id, String verb, Consumer<Participant> transition) {
        var participant = participants.get(scope, id);
        var before = participant.status();
        transition.accept(participant);
        if (participant.status() != before) {
            audit.record(scope, "participant." + verb, "participant", id);
        }
    }

    /** How many participants of each side have each status; a status nobody has is absent. */
    public Map<Side, Map<ParticipantStatus, Integer>> counts(Scope scope, UUID programId) {
        var counts = new EnumMap<Side, Map<ParticipantStatus, Integer>>(Side.class);
        for (var side : Side.values()) {
            counts.put(side, new EnumMap<>(ParticipantStatus.class));
        }
        for (var row : participants.counts(scope, programId)) {
            counts.get((Side) row[0]).put((ParticipantStatus) row[1], ((Long) row[2]).intValue());
        }
        return counts;
    }
}
