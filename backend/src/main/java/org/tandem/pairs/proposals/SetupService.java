package org.tandem.pairs.proposals;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.audit.AuditLog;
import org.tandem.pairs.proposals.SetupView.WeightedCriterion;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Weights, places and decisions of a programme; the defaults are data in {@code templates/matching.json}. */
@ApplicationScoped
@Transactional
class SetupService {

    @Inject
    SetupRepository setups;

    @Inject
    Programs programs;

    @Inject
    Participants participants;

    @Inject
    AuditLog audit;

    @Inject
    ObjectMapper mapper;

    private List<WeightedCriterion> criteria;

    @PostConstruct
    void read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("templates/matching.json")) {
            criteria = mapper.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The programme's own, or the default that was never stored. */
    MatchingSetup get(Scope scope, UUID programId) {
        programs.get(scope, programId);
        return setups.ofProgram(scope, programId)
                .orElseGet(() -> new MatchingSetup(
                        scope,
                        programId,
                        criteria.stream().collect(toMap(WeightedCriterion::code, WeightedCriterion::weight))));
    }

    /** The same; others who ask for it this way wait until the end of the transaction. */
    MatchingSetup hold(Scope scope, UUID programId) {
        setups.hold(programId);
        return get(scope, programId);
    }

    SetupView view(Scope scope, UUID programId) {
        return view(get(scope, programId));
    }

    private SetupView view(MatchingSetup setup) {
        return new SetupView(
                criteria.stream()
                        .map(criterion -> new WeightedCriterion(
                                criterion.code(),
                                criterion.label(),
                                criterion.hint(),
                                setup.weights().getOrDefault(criterion.code(), 0)))
                        .toList(),
                setup.placesPerMentor(),
                setup.places(),
                setup.locked(),
                setup.forbidden(),
                setup.version());
    }

    SetupView change(Scope scope, UUID programId, int version, SetupChange change) {
        var setup = get(scope, programId);
        setup.expect(version);
        requireKnown(scope, programId, change);
        requireConsistent(change);
        setup.change(change);
        setups.persistAndFlush(setup);
        audit.record(scope, "matching.setup-changed", "program", programId);
        return view(setup);
    }

    private void requireKnown(Scope scope, UUID programId, SetupChange change) {
        var couples = Stream.concat(change.locked().stream(), change.forbidden().stream())
                .toList();
        var mentors = new HashSet<>(change.places().keySet());
        couples.forEach(couple -> mentors.add(couple.mentorId()));
        var mentees = new HashSet<UUID>();
        couples.forEach(couple -> mentees.add(couple.menteeId()));
        requireSide(scope, programId, mentors, Side.MENTOR);
        requireSide(scope, programId, mentees, Side.MENTEE);
    }

    private void requireSide(Scope scope, UUID programId, Set<UUID> ids, Side side) {
        var known = participants.byIds(scope, ids);
        for (var id : ids) {
            var found = known.get(id);
            if (found == null || found.side() != side || !found.programId().equals(programId)) {
                throw Problem.notFound();
            }
        }
    }

    private static void requireConsistent(SetupChange change) {
        var mentees = new HashSet<UUID>();
        for (var couple : change.locked()) {
            if (!mentees.add(couple.menteeId())) {
                throw Problem.field("locked", "repeated", "Наставляемого можно закрепить только за одним наставником.");
            }
            if (change.forbidden().contains(couple)) {
                throw Problem.field("locked", "forbidden", "Одна и та же пара и закреплена, и запрещена.");
            }
        }
    }
}
