package org.tandem.pairs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.tenancy.Scope;

/** Pairs for the features that live inside one: meetings, monitoring. */
@ApplicationScoped
@Transactional
public class Pairs {

    /**
     * What others need to know of a pair.
     *
     * @param activatedOn first day of its work, null before
     * @param members mentor first
     */
    public record PairFacts(
            UUID id,
            UUID programId,
            MentoringForm form,
            String roleModel,
            PairStatus status,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate activatedOn,
            List<ParticipantFacts> members) {

        public ParticipantFacts mentor() {
            return members.get(0);
        }

        /** «Иванова М. П. – Петров С.» */
        public String title() {
            var mentees = members.stream()
                    .skip(1)
                    .map(member -> member.person().shortName())
                    .toList();
            return mentor().person().shortName() + " – " + String.join(", ", mentees);
        }
    }

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    PairReader reader;

    @Inject
    PairService service;

    @Inject
    Participants participants;

    /** The pair if the caller may see it, otherwise 404. */
    public PairFacts get(Scope scope, UUID id) {
        reader.visible(scope, id);
        return byIds(scope, List.of(id)).get(id);
    }

    /** Pairs by id; a fixed number of queries. */
    public Map<UUID, PairFacts> byIds(Scope scope, Collection<UUID> ids) {
        return facts(
                scope,
                pairs.find("organisationId = ?1 and id in ?2", scope.organisationId(), ids)
                        .list());
    }

    /** Pairs of a programme in one of the states. */
    public Map<UUID, PairFacts> inProgram(Scope scope, UUID programId, Collection<PairStatus> statuses) {
        return facts(scope, pairs.inProgram(scope, programId, statuses));
    }

    /** Forms a pair like the curator does by hand, under the same rules; returns its id. */
    public UUID create(Scope scope, NewPair request) {
        return service.create(scope, request);
    }

    /** Pairs of the past between any of these persons, in whichever programme. */
    public List<PastPair> past(Scope scope, Collection<UUID> personIds) {
        return pairs.past(scope, personIds);
    }

    /** Ids of the pairs that the caller may see in the programme; null means all of them. */
    public List<UUID> visibleIds(Scope scope) {
        if (PairReader.manages(scope)) {
            return null;
        }
        return scope.personId() == null
                ? List.of()
                : pairs.ofPerson(scope, scope.personId(), List.of(PairStatus.values())).stream()
                        .map(Pair::id)
                        .toList();
    }

    private Map<UUID, PairFacts> facts(Scope scope, List<Pair> found) {
        var byPair = members.of(scope, found.stream().map(Pair::id).toList()).stream()
                .collect(groupingBy(PairMember::pairId));
        var people = participants.byIds(
                scope,
                byPair.values().stream()
                        .flatMap(List::stream)
                        .map(PairMember::participantId)
                        .collect(toSet()));
        var facts = new HashMap<UUID, PairFacts>();
        for (var pair : found) {
            facts.put(
                    pair.id(),
                    new PairFacts(
                            pair.id(),
                            pair.programId(),
                            pair.form(),
                            pair.roleModel(),
                            pair.status(),
                            pair.startsOn(),
                            pair.endsOn(),
                            pair.activatedOn(),
                            byPair.get(pair.id()).stream()
                                    .map(member -> people.get(member.participantId()))
                                    .toList()));
        }
        return facts;
    }

    /** The final meeting was held: the pair is completing. */
    public void finalMeetingHeld(Scope scope, UUID id) {
        pairs.get(scope, id).startCompleting();
    }

    /** How many pairs of the programme are in each state; a state none is in is absent. */
    public Map<PairStatus, Integer> counts(Scope scope, UUID programId) {
        var counts = new EnumMap<PairStatus, Integer>(PairStatus.class);
        pairs.getEntityManager()
                .createQuery(
                        "select status, count(*) from Pair where organisationId = :organisation"
                                + " and programId = :program group by status",
                        Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .getResultStream()
                .forEach(row -> counts.put((PairStatus) row[0], ((Long) row[1]).intValue()));
        return counts;
    }
}
