package org.tandem.participants;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.consents.ConsentKind;
import org.tandem.consents.Consents;
import org.tandem.people.PersonKind;
import org.tandem.programs.Programs;
import org.tandem.programs.roadmap.Roadmaps;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** The two bases for those who bring many people at once. */
@ApplicationScoped
@Transactional
public class Bases {

    /**
     * A category as a list names it.
     *
     * @param sensitive kept only under its consent (L-05)
     */
    public record CategoryFacts(String code, String label, boolean sensitive) {}

    /** Somebody to be added, with what is known for his profile; lists are never null. */
    public record Entry(
            UUID personId,
            String category,
            String topic,
            String problem,
            String expectedResult,
            List<String> competences,
            String timeResource,
            List<String> interests,
            String achievements,
            String preferredAge) {}

    @Inject
    ParticipantRepository participants;

    @Inject
    Categories categories;

    @Inject
    Consents consents;

    @Inject
    Programs programs;

    @Inject
    Roadmaps roadmaps;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** 404 for a foreign programme, 409 for one that is over. */
    public void requireOpen(Scope scope, UUID programId) {
        if (!programs.get(scope, programId).isOpen()) {
            throw Problem.wrongState("Программа завершена: участников в неё уже не добавляют.");
        }
    }

    /** Persons who take part on the side now. */
    public Set<UUID> taking(Scope scope, UUID programId, Side side) {
        return participants.ofProgram(scope, programId, side).stream()
                .filter(participant -> !participant.status().isGone())
                .map(Participant::personId)
                .collect(toSet());
    }

    /** The category that a word of a list means: its code, its name or the beginning of it. */
    public Optional<CategoryFacts> category(Side side, String written) {
        return categories.called(side, written).map(Bases::facts);
    }

    /** The only category of the side that suits somebody of the kind; none where several do. */
    public Optional<CategoryFacts> onlyCategory(Side side, PersonKind kind) {
        var fitting = categories.all().stream()
                .filter(category -> category.side() == side && category.kinds().contains(kind))
                .toList();
        return fitting.size() == 1 ? Optional.of(facts(fitting.get(0))) : Optional.empty();
    }

    /** Whether the category suits somebody of the kind. */
    public boolean suits(Side side, String code, PersonKind kind) {
        return categories.find(side, code).filter(c -> c.kinds().contains(kind)).isPresent();
    }

    /** Whether a sensitive category may be kept about the person (L-05). */
    public boolean maySensitive(Scope scope, UUID personId) {
        return consents.hasEffective(scope, personId, ConsentKind.SPECIAL_CATEGORY);
    }

    /** Adds everybody, each waiting for his consents. */
    public void add(Scope scope, UUID programId, Side side, List<Entry> entries) {
        var added = entries.stream()
                .map(entry -> new Participant(
                        scope, programId, entry.personId(), side, profile(side, entry), clock.instant()))
                .toList();
        participants.persist(added);
        participants.flush();
        added.forEach(participant -> audit.record(scope, "participant.created", "participant", participant.id()));
        roadmaps.dataChanged(scope, programId);
    }

    private static ParticipantProfile profile(Side side, Entry entry) {
        var request = new MentoringRequest(entry.topic(), entry.problem(), entry.expectedResult());
        var asks = side == Side.MENTEE
                && (entry.topic() != null || entry.problem() != null || entry.expectedResult() != null);
        return new ParticipantProfile(
                entry.category(),
                null,
                asks ? List.of(request) : List.of(),
                side == Side.MENTOR ? entry.competences() : List.of(),
                entry.timeResource(),
                entry.interests(),
                entry.achievements(),
                entry.preferredAge());
    }

    private static CategoryFacts facts(Categories.Category category) {
        return new CategoryFacts(category.code(), category.label(), category.sensitive());
    }
}
