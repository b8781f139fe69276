package org.tandem.pairs.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.pairs.matching.Candidate;
import org.tandem.pairs.matching.Market;
import org.tandem.pairs.matching.Scoring;
import org.tandem.participants.ParticipantFacts;

/**
 * The people of one form who can be matched now, in the order of their ids.
 *
 * @param taken mentees whom a mentor already has
 * @param barred couples that are left out, and why
 * @param locked mentor of the mentees who are decided
 * @param notReady people of the form who do not take part yet
 */
record Pool(
        List<ParticipantFacts> mentees,
        List<ParticipantFacts> mentors,
        Map<UUID, Candidate> candidates,
        Map<UUID, Integer> places,
        Map<UUID, Integer> taken,
        Map<Couple, String> barred,
        Map<UUID, UUID> locked,
        List<Proposal.Unmatched> notReady) {

    /** Mentees whom a mentor can still take. */
    int free(ParticipantFacts mentor) {
        return Math.max(0, places.get(mentor.id()) - taken.getOrDefault(mentor.id(), 0));
    }

    boolean isLocked(Couple couple) {
        return couple.mentorId().equals(locked.get(couple.menteeId()));
    }

    /** Every pair that is not barred, and those of {@code chosen} whatever is against them. */
    Market market(Scoring scoring, Set<Couple> chosen) {
        var possible = new int[mentees.size()][];
        var ofMentee = new int[mentees.size()][];
        var ofMentor = new int[mentees.size()][];
        for (var i = 0; i < possible.length; i++) {
            var mentee = mentees.get(i);
            possible[i] = IntStream.range(0, mentors.size())
                    .filter(j ->
                            isPossible(new Couple(mentee.id(), mentors.get(j).id()), chosen))
                    .toArray();
            var judgements = IntStream.of(possible[i])
                    .mapToObj(j -> scoring.judge(
                            candidates.get(mentee.id()),
                            candidates.get(mentors.get(j).id())))
                    .toList();
            ofMentee[i] =
                    judgements.stream().mapToInt(Scoring.Judgement::ofMentee).toArray();
            ofMentor[i] =
                    judgements.stream().mapToInt(Scoring.Judgement::ofMentor).toArray();
        }
        return new Market(mentors.stream().mapToInt(this::free).toArray(), possible, ofMentee, ofMentor);
    }

    private boolean isPossible(Couple couple, Set<Couple> chosen) {
        return !barred.containsKey(couple) || isLocked(couple) || chosen.contains(couple);
    }

    /** The market without those who are decided and the places they take. */
    Market withoutLocked(Market market) {
        var capacity = market.capacity().clone();
        var possible = market.mentors().clone();
        var ofMentee = market.menteeScore().clone();
        var ofMentor = market.mentorScore().clone();
        for (var i = 0; i < possible.length; i++) {
            var mentor = lockedMentor(i);
            if (mentor >= 0) {
                capacity[mentor] = Math.max(0, capacity[mentor] - 1);
                possible[i] = ofMentee[i] = ofMentor[i] = new int[0];
            }
        }
        return new Market(capacity, possible, ofMentee, ofMentor);
    }

    /** Index of the mentor decided for a mentee, -1 for none. */
    int lockedMentor(int mentee) {
        return index(locked.get(mentees.get(mentee).id()));
    }

    /** Index of a mentor, -1 if he does not take part. */
    int index(UUID mentorId) {
        return IntStream.range(0, mentors.size())
                .filter(j -> mentors.get(j).id().equals(mentorId))
                .findFirst()
                .orElse(-1);
    }

    /** What is decided by hand, as an assignment; whoever is not named has nobody. */
    int[] assignment(List<Couple> couples) {
        var chosen = new HashMap<UUID, UUID>();
        couples.forEach(couple -> chosen.put(couple.menteeId(), couple.mentorId()));
        return mentees.stream()
                .mapToInt(mentee -> index(chosen.get(mentee.id())))
                .toArray();
    }
}
