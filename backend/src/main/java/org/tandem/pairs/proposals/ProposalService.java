package org.tandem.pairs.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.pairs.NewPair;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.matching.Market;
import org.tandem.pairs.matching.MatchingQuality;
import org.tandem.pairs.matching.OptimalMatching;
import org.tandem.pairs.matching.Scoring;
import org.tandem.pairs.matching.StableMatching;
import org.tandem.participants.ParticipantFacts;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Proposes pairs and turns the proposal that the curator takes into drafts of pairs. */
@ApplicationScoped
@Transactional
class ProposalService {

    @Inject
    SetupService setups;

    @Inject
    PoolReader pools;

    @Inject
    Pairs pairs;

    Proposal propose(Scope scope, UUID programId, ProposalRequest request) {
        var setup = setups.get(scope, programId);
        var pool = pools.read(scope, programId, request.form(), setup);
        var scoring = new Scoring(setup.weights());
        var chosen = chosen(pool, request);
        var market = pool.market(scoring, chosen);
        var optimal = solve(pool, market, MatchingMethod.OPTIMAL);
        var stable = solve(pool, market, MatchingMethod.STABLE);
        var byHand = pool.assignment(request.couples());
        var comparison = new ArrayList<>(List.of(
                result(MatchingMethod.OPTIMAL, market, optimal), result(MatchingMethod.STABLE, market, stable)));
        if (request.method() == MatchingMethod.BY_HAND) {
            comparison.add(result(MatchingMethod.BY_HAND, market, byHand));
        }
        var answer = switch (request.method()) {
            case OPTIMAL -> optimal;
            case STABLE -> stable;
            case BY_HAND -> byHand;
        };
        return new ProposalWriter(pool, scoring, market, answer).write(request.method(), comparison);
    }

    /** Couples put together by hand; 404 if one of them does not take part. */
    private static Set<Couple> chosen(Pool pool, ProposalRequest request) {
        if (request.method() != MatchingMethod.BY_HAND) {
            return Set.of();
        }
        var known = new HashSet<UUID>();
        pool.mentees().forEach(mentee -> known.add(mentee.id()));
        pool.mentors().forEach(mentor -> known.add(mentor.id()));
        for (var couple : request.couples()) {
            if (!known.contains(couple.menteeId()) || !known.contains(couple.mentorId())) {
                throw Problem.notFound();
            }
        }
        return new HashSet<>(request.couples());
    }

    private static int[] solve(Pool pool, Market market, MatchingMethod method) {
        var open = pool.withoutLocked(market);
        var assigned = method == MatchingMethod.STABLE ? StableMatching.solve(open) : OptimalMatching.solve(open);
        return IntStream.range(0, assigned.length)
                .map(mentee -> pool.lockedMentor(mentee) >= 0 ? pool.lockedMentor(mentee) : assigned[mentee])
                .toArray();
    }

    private static Proposal.MethodResult result(MatchingMethod method, Market market, int[] assigned) {
        var quality = MatchingQuality.of(market, assigned);
        return new Proposal.MethodResult(
                method,
                quality.matched(),
                quality.matched() == 0 ? 0 : ProposalWriter.percent(quality.total() / quality.matched()),
                ProposalWriter.percent(quality.worst()),
                quality.blocking(),
                quality.largestLoad());
    }

    /** All of them or none; a mentor's last place is given once, however many ask at the same time (V-11). */
    List<UUID> take(Scope scope, UUID programId, TakenProposal request) {
        var setup = setups.hold(scope, programId);
        var pool = pools.read(scope, programId, request.form(), setup);
        var ids = new ArrayList<UUID>();
        for (var pair : request.pairs()) {
            requirePlaces(pool, pair);
            requireUnpaired(pool, pair);
            ids.add(pairs.create(
                    scope,
                    new NewPair(
                            programId,
                            request.form(),
                            request.roleModel(),
                            pair.mentorId(),
                            pair.menteeIds(),
                            request.startsOn(),
                            request.endsOn(),
                            pair.overrideReason())));
        }
        return ids;
    }

    private static void requirePlaces(Pool pool, TakenProposal.TakenPair pair) {
        var index = pool.index(pair.mentorId());
        if (index < 0) {
            throw Problem.notFound();
        }
        var mentor = pool.mentors().get(index);
        if (pool.free(mentor) < pair.menteeIds().size()) {
            throw Problem.rule(
                    "V-11",
                    "У наставника «" + mentor.person().shortName()
                            + "» уже нет стольких свободных мест. Соберите предложение заново или добавьте ему место.");
        }
    }

    private static void requireUnpaired(Pool pool, TakenProposal.TakenPair pair) {
        var free = pool.mentees().stream().map(ParticipantFacts::id).toList();
        if (!free.containsAll(pair.menteeIds())) {
            throw Problem.rule(
                    "V-15",
                    "Кто-то из наставляемых уже вошёл в другую пару этой формы или выбыл. Соберите предложение заново.");
        }
    }
}
