package org.tandem.pairs.proposals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.pairs.matching.Market;
import org.tandem.pairs.matching.Scoring;
import org.tandem.pairs.proposals.Proposal.CriterionResult;
import org.tandem.pairs.proposals.Proposal.MentorColumn;
import org.tandem.pairs.proposals.Proposal.ProposedMentee;
import org.tandem.pairs.proposals.Proposal.Unmatched;

/** Puts an assignment into words: why each pair, and why somebody has none. */
record ProposalWriter(Pool pool, Scoring scoring, Market market, int[] assigned) {

    /** 0 to 100. */
    static int percent(int score) {
        return Math.round(score * 100f / Market.BEST);
    }

    Proposal write(MatchingMethod method, List<Proposal.MethodResult> comparison) {
        return new Proposal(
                method,
                comparison,
                IntStream.range(0, pool.mentors().size()).mapToObj(this::mentor).toList(),
                IntStream.range(0, assigned.length)
                        .filter(mentee -> assigned[mentee] < 0)
                        .mapToObj(this::unmatched)
                        .toList(),
                pool.notReady());
    }

    private MentorColumn mentor(int index) {
        var mentor = pool.mentors().get(index);
        var mentees = IntStream.range(0, assigned.length)
                .filter(mentee -> assigned[mentee] == index)
                .mapToObj(mentee -> mentee(mentee, index))
                .toList();
        return new MentorColumn(
                mentor.id(),
                mentor.person().shortName(),
                mentor.topics(),
                pool.free(mentor),
                pool.taken().getOrDefault(mentor.id(), 0),
                mentees,
                mentees.isEmpty()
                        ? pool.free(mentor) == 0 ? "Свободных мест нет." : "Для него не осталось наставляемых."
                        : null);
    }

    private ProposedMentee mentee(int index, int mentorIndex) {
        var mentee = pool.mentees().get(index);
        var mentor = pool.mentors().get(mentorIndex);
        var couple = new Couple(mentee.id(), mentor.id());
        var judgement = scoring.judge(
                pool.candidates().get(mentee.id()), pool.candidates().get(mentor.id()));
        var against = pool.barred().get(couple);
        return new ProposedMentee(
                mentee.id(),
                mentee.person().shortName(),
                mentee.topics(),
                percent(judgement.score()),
                judgement.sentence(),
                judgement.parts().stream()
                        .map(part ->
                                new CriterionResult(part.criterion(), part.weight(), part.percent(), part.reason()))
                        .toList(),
                pool.isLocked(couple),
                against == null ? null : "Против этой пары: " + against + ".");
    }

    private Unmatched unmatched(int index) {
        var mentee = pool.mentees().get(index);
        return new Unmatched(mentee.id(), mentee.person().shortName(), mentee.topics(), reason(index));
    }

    private String reason(int index) {
        var possible = market.mentors()[index];
        if (pool.mentors().isEmpty()) {
            return "Нет ни одного отобранного наставника этой формы.";
        }
        if (possible.length == 0) {
            return "Ни один наставник не подходит: "
                    + pool.mentors().stream()
                            .map(mentor -> pool.barred()
                                    .get(new Couple(pool.mentees().get(index).id(), mentor.id())))
                            .distinct()
                            .collect(Collectors.joining("; "))
                    + ".";
        }
        return IntStream.of(possible).allMatch(mentor -> market.capacity()[mentor] == 0)
                ? "У всех подходящих наставников нет свободных мест: добавьте места."
                : "Места подходящих наставников заняты другими. Добавьте одному из них ещё одно место.";
    }
}
