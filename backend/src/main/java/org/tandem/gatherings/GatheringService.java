package org.tandem.gatherings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.audit.AuditLog;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Calls general meetings and notes who came. */
@ApplicationScoped
@Transactional
class GatheringService {

    @Inject
    GatheringRepository gatherings;

    @Inject
    GuestRepository guests;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    AuditLog audit;

    @Inject
    Event<GuestCame> arrivals;

    @Inject
    Clock clock;

    @ConfigProperty(name = "tandem.base-url")
    String baseUrl;

    List<GatheringRow> list(Scope scope, UUID programId) {
        programs.get(scope, programId);
        var found = gatherings.ofProgram(scope, programId);
        var invited = guests.of(scope, found.stream().map(Gathering::id).toList()).stream()
                .collect(groupingBy(GatheringGuest::gatheringId));
        return found.stream()
                .map(one -> {
                    var own = invited.getOrDefault(one.id(), List.of());
                    return new GatheringRow(
                            one.id(), one.title(), one.startsAt(), one.place(), one.cancelReason(), own.size(), (int)
                                    own.stream().filter(GatheringGuest::hasCome).count());
                })
                .toList();
    }

    GatheringView view(Scope scope, UUID id) {
        var gathering = gatherings.get(scope, id);
        var invited = guests.of(scope, List.of(id));
        var people = participants.byIds(
                scope, invited.stream().map(GatheringGuest::participantId).toList());
        var byName =
                Comparator.comparing(GatheringView.GuestView::name, Collator.getInstance(Locale.forLanguageTag("ru")));
        return new GatheringView(
                id,
                gathering.programId(),
                gathering.title(),
                gathering.startsAt(),
                gathering.place(),
                gathering.cancelReason(),
                gathering.hasBegun(clock.instant()),
                newcomers(scope, gathering, sides(invited, people::get)).size(),
                invited.stream()
                        .map(guest -> guestView(guest, people.get(guest.participantId())))
                        .sorted(byName)
                        .toList(),
                gathering.version());
    }

    private static GatheringView.GuestView guestView(GatheringGuest guest, ParticipantFacts facts) {
        var person = facts.person();
        return new GatheringView.GuestView(
                guest.participantId(),
                person.fullName(),
                person.className() != null ? person.className() : person.position(),
                facts.side(),
                guest.cameAt(),
                guest.markedBy());
    }

    UUID create(Scope scope, NewGathering request) {
        if (!programs.get(scope, request.programId()).isOpen()) {
            throw Problem.wrongState("Программа завершена: общих встреч в ней уже не бывает.");
        }
        var gathering = new Gathering(scope, request.programId(), request.contents());
        var invited = eligible(scope, request.programId(), request.sides()).toList();
        if (invited.isEmpty()) {
            throw Problem.field(
                    "sides",
                    "nobody-to-invite",
                    "Приглашать пока некого: в базе нет наставляемых и отобранных наставников.");
        }
        gatherings.persist(gathering);
        invited.forEach(one -> guests.persist(new GatheringGuest(scope, gathering.id(), one.id())));
        audit.record(scope, "gathering.called", "gathering", gathering.id());
        gatherings.flush();
        return gathering.id();
    }

    private Stream<ParticipantFacts> eligible(Scope scope, UUID programId, Set<Side> sides) {
        return participants.inProgram(scope, programId, null).stream()
                .filter(one -> sides.contains(one.side()))
                .filter(one -> one.status().meets(one.side()));
    }

    private List<UUID> newcomers(Scope scope, Gathering gathering, Set<Side> sides) {
        var known = guests.of(scope, List.of(gathering.id())).stream()
                .map(GatheringGuest::participantId)
                .collect(toSet());
        return eligible(scope, gathering.programId(), sides)
                .map(ParticipantFacts::id)
                .filter(id -> !known.contains(id))
                .toList();
    }

    private static Set<Side> sides(List<GatheringGuest> invited, Function<UUID, ParticipantFacts> facts) {
        return invited.stream()
                .map(guest -> facts.apply(guest.participantId()).side())
                .collect(toSet());
    }

    /** Invites those who came into the bases after the meeting was called. */
    void inviteNewcomers(Scope scope, UUID id) {
        var gathering = gatherings.get(scope, id);
        gathering.requireHeld();
        var invited = guests.of(scope, List.of(id));
        var people = participants.byIds(
                scope, invited.stream().map(GatheringGuest::participantId).toList());
        newcomers(scope, gathering, sides(invited, people::get))
                .forEach(one -> guests.persist(new GatheringGuest(scope, id, one)));
        audit.record(scope, "gathering.newcomers-invited", "gathering", id);
        guests.flush();
    }

    void change(Scope scope, UUID id, int version, GatheringFacts facts) {
        var gathering = gatherings.get(scope, id);
        gathering.expect(version);
        gathering.change(facts);
        audit.record(scope, "gathering.changed", "gathering", id);
        gatherings.flush();
    }

    void cancel(Scope scope, UUID id, String reason) {
        if (guests.of(scope, List.of(id)).stream().anyMatch(GatheringGuest::hasCome)) {
            gatherings.get(scope, id);
            throw Problem.wrongState("Встреча уже прошла: отмечено, кто пришёл.");
        }
        gatherings.get(scope, id).cancel(reason);
        audit.record(scope, "gathering.cancelled", "gathering", id, reason);
        gatherings.flush();
    }

    /** Marks some as come and takes others' marks back; who is named in neither list stays as he is. */
    void mark(Scope scope, UUID id, Set<UUID> came, Set<UUID> absent) {
        var gathering = gatherings.get(scope, id);
        gathering.requireHeld();
        if (!gathering.hasBegun(clock.instant())) {
            throw Problem.wrongState("Встреча ещё не началась: отмечают в её день или позже.");
        }
        var invited =
                guests.of(scope, List.of(id)).stream().collect(toMap(GatheringGuest::participantId, guest -> guest));
        for (var one : Stream.concat(came.stream(), absent.stream()).toList()) {
            if (!invited.containsKey(one)) {
                throw Problem.notFound();
            }
        }
        absent.forEach(one -> invited.get(one).didNotCome());
        came.forEach(one -> {
            invited.get(one).came(MarkedBy.STAFF, clock.instant());
            arrivals.fire(new GuestCame(scope, id, one));
        });
        audit.record(scope, "gathering.marked", "gathering", id);
        guests.flush();
    }

    /** New slips for everybody who has not come; slips printed before stop working. */
    List<GatheringSlip> slips(Scope scope, UUID id) {
        gatherings.get(scope, id).requireHeld();
        var waiting = guests.of(scope, List.of(id)).stream()
                .filter(guest -> !guest.hasCome())
                .toList();
        var people = participants.byIds(
                scope, waiting.stream().map(GatheringGuest::participantId).toList());
        audit.record(scope, "gathering.slips-issued", "gathering", id);
        var byName = Comparator.comparing(GatheringSlip::name, Collator.getInstance(Locale.forLanguageTag("ru")));
        return waiting.stream()
                .map(guest -> {
                    var facts = people.get(guest.participantId());
                    var link = baseUrl + "/a#g." + guest.newLink().token();
                    return new GatheringSlip(
                            guest.participantId(), facts.person().fullName(), facts.side(), link);
                })
                .sorted(byName)
                .toList();
    }
}
