package org.tandem.pairs.matching;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What makes a mentor suit a mentee; each says how well, and in words why. */
public enum Criterion {
    /** Whom each side named after the general meeting. */
    PREFERENCE {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            if (mentee.wishes().isEmpty() && mentor.wishes().isEmpty()) {
                return Optional.empty();
            }
            var byMentee = mentee.wishes().get(mentor.id());
            var byMentor = mentor.wishes().get(mentee.id());
            return Optional.of(new Verdict(wish(byMentee), wish(byMentor), mutual(byMentee, byMentor)));
        }

        private static double wish(Integer place) {
            return place == null ? 0 : Math.max(0.2, 1.2 - 0.2 * place);
        }

        private static String mutual(Integer byMentee, Integer byMentor) {
            if (byMentee != null && byMentor != null) {
                return byMentee == 1 && byMentor == 1 ? "первыми назвали друг друга" : "назвали друг друга";
            }
            if (byMentee != null) {
                return byMentee == 1
                        ? "наставляемый назвал этого наставника первым"
                        : "наставляемый назвал этого наставника";
            }
            if (byMentor != null) {
                return byMentor == 1
                        ? "наставник назвал этого наставляемого первым"
                        : "наставник назвал этого наставляемого";
            }
            return null;
        }
    },

    /** Request of the mentee against competences of the mentor. */
    TOPIC {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            if (mentee.topics().isEmpty()) {
                return Optional.empty();
            }
            var met = Words.shared(mentee.topics(), mentor.topics());
            var share = (double) met.size() / mentee.topics().size();
            return Optional.of(
                    Verdict.alike(share, met.isEmpty() ? null : "наставник поможет с запросом: " + Words.quoted(met)));
        }
    },

    INTERESTS {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            if (mentee.interests().isEmpty() || mentor.interests().isEmpty()) {
                return Optional.empty();
            }
            var common = Words.shared(mentee.interests(), mentor.interests());
            var share = (double) common.size()
                    / Math.min(mentee.interests().size(), mentor.interests().size());
            return Optional.of(
                    Verdict.alike(share, common.isEmpty() ? null : "общие интересы: " + String.join(", ", common)));
        }
    },

    /** A mentor a little ahead: of age among learners, of experience among teachers (V-13). */
    DISTANCE {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            if (mentee.experienceYears() != null && mentor.experienceYears() != null) {
                var ahead = mentor.experienceYears() - mentee.experienceYears();
                return Optional.of(Verdict.alike(
                        ahead >= 5 ? 1 : Math.max(0, ahead) / 5.0,
                        ahead > 0 ? "стаж больше на " + Words.years(ahead) : null));
            }
            var older = mentor.age() - mentee.age();
            return Optional.of(Verdict.alike(
                    ofAge(older),
                    older == 0 ? "ровесники" : older > 0 ? "наставник старше на " + Words.years(older) : null));
        }

        private static double ofAge(int older) {
            if (older < 0) {
                return 0;
            }
            return older == 0 ? 0.6 : older <= 3 ? 1 : older <= 10 ? 0.7 : 0.5;
        }
    },

    /** When both can meet (R-048: time resource). */
    TIME {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            var common = EnumSet.noneOf(MeetingTime.class);
            common.addAll(mentee.terms().times());
            common.retainAll(mentor.terms().times());
            return shared(
                    mentee.terms().times(),
                    mentor.terms().times(),
                    common.stream().map(MeetingTime::label).toList(),
                    "обоим удобно: ");
        }
    },

    /** A language both would rather speak than the one everybody shares. */
    LANGUAGE {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            return said(mentee.terms().languages(), mentor.terms().languages(), "общий язык: ");
        }
    },

    /** Where both can meet. */
    PLACE {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            return said(mentee.terms().places(), mentor.terms().places(), "место встреч: ");
        }
    },

    /** The way of working together that both wish for (domain §2.1). */
    ROLE_MODEL {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            var common = Words.same(mentee.terms().roleModels(), mentor.terms().roleModels());
            return shared(
                    mentee.terms().roleModels(),
                    mentor.terms().roleModels(),
                    common.stream().map(model -> "«" + model + "»").toList(),
                    "обоим подходит модель ");
        }
    },

    /** Those who worked well together may go on; counts only where there is such a past. */
    FORMER_PARTNER {
        @Override
        Optional<Verdict> judge(Candidate mentee, Candidate mentor) {
            return mentee.formerPartners().contains(mentor.id())
                    ? Optional.of(Verdict.alike(1, "уже работали вместе"))
                    : Optional.empty();
        }
    };

    private static Optional<Verdict> said(Collection<String> one, Collection<String> other, String before) {
        return shared(one, other, Words.same(one, other), before);
    }

    /** Share of the shorter list that is common; nothing where one of the two said nothing. */
    private static Optional<Verdict> shared(
            Collection<?> one, Collection<?> other, List<String> common, String before) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Verdict.alike(
                Math.min(1, (double) common.size() / Math.min(one.size(), other.size())),
                common.isEmpty() ? null : before + String.join(", ", common)));
    }

    /**
     * How well a criterion is met.
     *
     * @param ofMentee 0 to 1, as the mentee sees it
     * @param ofMentor 0 to 1, as the mentor sees it
     * @param reason what speaks for the pair, null if nothing does
     */
    public record Verdict(double ofMentee, double ofMentor, String reason) {

        static Verdict alike(double value, String reason) {
            return new Verdict(value, value, reason);
        }
    }

    /** Empty where nothing is known: then the criterion does not count for this pair. */
    abstract Optional<Verdict> judge(Candidate mentee, Candidate mentor);
}
