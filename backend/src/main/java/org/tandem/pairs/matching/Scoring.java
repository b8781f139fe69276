package org.tandem.pairs.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Score of a pair: the weighted mean of the criteria that apply to it.
 *
 * @param weights 0 to 10 by criterion; an absent one counts nothing
 */
public record Scoring(Map<Criterion, Integer> weights) {

    /** One criterion of one pair: the mean of both sides in per cent, and what speaks for the pair. */
    public record Part(Criterion criterion, int weight, int percent, String reason) {}

    /**
     * A pair judged.
     *
     * @param ofMentee 0 to {@link Market#BEST} as the mentee sees it
     * @param ofMentor the same as the mentor sees it
     */
    public record Judgement(int ofMentee, int ofMentor, List<Part> parts) {

        /** What the pair is worth, 0 to {@link Market#BEST}. */
        public int score() {
            return (ofMentee + ofMentor) / 2;
        }

        /** Why these two, in one sentence. */
        public String sentence() {
            var reasons =
                    parts.stream().map(Part::reason).filter(Objects::nonNull).collect(Collectors.joining("; "));
            return reasons.isEmpty()
                    ? "Явных совпадений нет: проверьте, подойдут ли они друг другу."
                    : Character.toUpperCase(reasons.charAt(0)) + reasons.substring(1) + ".";
        }
    }

    public Judgement judge(Candidate mentee, Candidate mentor) {
        var parts = new ArrayList<Part>();
        var whole = 0;
        var ofMentee = 0.0;
        var ofMentor = 0.0;
        for (var criterion : Criterion.values()) {
            var weight = weights.getOrDefault(criterion, 0);
            var verdict = criterion.judge(mentee, mentor);
            if (weight > 0 && verdict.isPresent()) {
                var found = verdict.get();
                whole += weight;
                ofMentee += weight * found.ofMentee();
                ofMentor += weight * found.ofMentor();
                var percent = (int) Math.round(50 * (found.ofMentee() + found.ofMentor()));
                parts.add(new Part(criterion, weight, percent, found.reason()));
            }
        }
        return new Judgement(share(ofMentee, whole), share(ofMentor, whole), List.copyOf(parts));
    }

    private static int share(double sum, int whole) {
        return whole == 0 ? Market.BEST / 2 : (int) Math.round(Market.BEST * sum / whole);
    }
}
