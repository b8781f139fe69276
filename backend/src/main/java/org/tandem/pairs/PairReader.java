package org.tandem.pairs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Pairs as they are shown. A mentor or mentee sees only the own ones (domain §2.5). */
@ApplicationScoped
@Transactional
class PairReader {

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    Participants participants;

    @Inject
    PairPolicies policies;

    @Inject
    ActivationChecklist checklist;

    Page<PairRow> page(Scope scope, UUID programId, PairStatus status, UUID participantId, Cursor after, int limit) {
        var page = pairs.page(scope, programId, status, participantId, onlyPerson(scope), after, limit);
        var byPair = members.of(scope, page.items().stream().map(Pair::id).toList()).stream()
                .collect(groupingBy(PairMember::pairId));
        var people = participants.byIds(
                scope,
                byPair.values().stream()
                        .flatMap(List::stream)
                        .map(PairMember::participantId)
                        .collect(toSet()));
        return page.map(pair -> row(pair, byPair.get(pair.id()), people));
    }

    private static PairRow row(Pair pair, List<PairMember> members, Map<UUID, ParticipantFacts> people) {
        var mentor = people.get(members.get(0).participantId());
        return new PairRow(
                pair.id(),
                pair.kind(),
                pair.form(),
                pair.roleModel(),
                pair.status(),
                mentor.id(),
                mentor.person().shortName(),
                members.stream()
                        .filter(member -> member.side() == Side.MENTEE)
                        .map(member ->
                                people.get(member.participantId()).person().shortName())
                        .toList(),
                pair.startsOn(),
                pair.endsOn());
    }

    PairView view(Scope scope, UUID id) {
        var pair = visible(scope, id);
        var all = members.of(scope, id);
        var people = people(scope, all);
        var manages = manages(scope);
        var open = manages && pair.activatedOn() == null && !PairStatus.FINAL.contains(pair.status());
        return new PairView(
                id,
                pair.programId(),
                pair.kind(),
                pair.form(),
                pair.roleModel(),
                pair.status(),
                pair.startsOn(),
                pair.endsOn(),
                all.stream()
                        .map(member -> member.view(people.get(member.participantId())))
                        .toList(),
                pair.order(),
                pair.activatedOn(),
                manages ? pair.pauseReason() : null,
                manages ? pair.ending() : null,
                manages ? pair.replacesId() : null,
                manages ? pairs.successor(scope, id).map(Pair::id).orElse(null) : null,
                manages ? pair.changeOrderId() : null,
                open ? checklist.of(scope, pair, ordered(all, people)) : List.of(),
                manages ? policies.warnings(scope, pair, ordered(all, people)) : List.of(),
                manages ? PairActions.of(pair.status()) : List.of(),
                pair.version());
    }

    List<ChecklistItem> checklist(Scope scope, Pair pair) {
        var all = members.of(scope, pair.id());
        return checklist.of(scope, pair, ordered(all, people(scope, all)));
    }

    /** The pair, or 404 for somebody who is neither staff nor a member. */
    Pair visible(Scope scope, UUID id) {
        var pair = pairs.get(scope, id);
        var person = onlyPerson(scope);
        if (person != null
                && members.of(scope, id).stream()
                        .noneMatch(member -> member.personId().equals(person))) {
            throw Problem.notFound();
        }
        return pair;
    }

    private Map<UUID, ParticipantFacts> people(Scope scope, List<PairMember> all) {
        return participants.byIds(
                scope, all.stream().map(PairMember::participantId).toList());
    }

    private static List<ParticipantFacts> ordered(List<PairMember> all, Map<UUID, ParticipantFacts> people) {
        return all.stream().map(member -> people.get(member.participantId())).toList();
    }

    static boolean manages(Scope scope) {
        return scope.hasAny(
                Role.Names.CURATOR, Role.Names.DIRECTOR, Role.Names.PSYCHOLOGIST, Role.Names.WORKING_GROUP_MEMBER);
    }

    /** The person whose pairs alone may be seen; null for staff. An account without a person sees none. */
    private static UUID onlyPerson(Scope scope) {
        if (manages(scope) || scope.accountId() == null) {
            return null;
        }
        return scope.personId() == null ? new UUID(0, 0) : scope.personId();
    }
}
