package org.tandem.pairs.proposals;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.organisations.Organisations;
import org.tandem.pairs.PairStatus;
import org.tandem.pairs.Pairs;
import org.tandem.pairs.Pairs.PairFacts;
import org.tandem.pairs.PastPair;
import org.tandem.pairs.Preferences;
import org.tandem.pairs.Preferences.Wishes;
import org.tandem.pairs.matching.Candidate;
import org.tandem.pairs.matching.Terms;
import org.tandem.participants.FormPolicy;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.programs.Catalogues;
import org.tandem.programs.MentoringForm;
import org.tandem.shared.tenancy.Scope;

/** Gathers who can be matched, with a fixed number of queries. */
@ApplicationScoped
class PoolReader {

    @Inject
    Participants participants;

    @Inject
    Pairs pairs;

    @Inject
    Preferences preferences;

    @Inject
    TermsRepository terms;

    @Inject
    Catalogues catalogues;

    @Inject
    Organisations organisations;

    Pool read(Scope scope, UUID programId, MentoringForm form, MatchingSetup setup) {
        var open = pairs.inProgram(scope, programId, PairStatus.OPEN).values();
        var paired = menteesOf(open, form);
        var all = participants.inProgram(scope, programId, null).stream()
                .filter(person -> !person.status().isGone() && fits(form, person) && !paired.contains(person.id()))
                .sorted(Comparator.comparing(ParticipantFacts::id))
                .toList();
        var mentees = ready(all, Side.MENTEE);
        var mentors = ready(all, Side.MENTOR);
        var wishes = preferences.ofProgram(scope, programId);
        var taking = Stream.concat(mentees.stream(), mentors.stream()).toList();
        var past = pairs.past(
                scope, taking.stream().map(ParticipantFacts::personId).collect(toSet()));
        var said = terms.of(scope, taking.stream().map(ParticipantFacts::id).toList());
        return new Pool(
                mentees,
                mentors,
                candidates(taking, wishes, past, said, labels(form), organisations.today(scope)),
                mentors.stream().collect(toMap(ParticipantFacts::id, mentor -> setup.placesOf(mentor.id()))),
                taken(open),
                barred(mentees, mentors, setup, wishes, past, said),
                setup.locked().stream().collect(toMap(Couple::menteeId, Couple::mentorId)),
                notReady(all, taking));
    }

    private static boolean fits(MentoringForm form, ParticipantFacts person) {
        return person.side() == Side.MENTOR
                ? FormPolicy.fitsMentor(form, person.person().kind())
                : FormPolicy.fitsMentee(form, person.person().kind());
    }

    private static List<ParticipantFacts> ready(List<ParticipantFacts> all, Side side) {
        return all.stream()
                .filter(person -> person.side() == side && person.status().meets(side))
                .toList();
    }

    private static Set<UUID> menteesOf(Collection<PairFacts> open, MentoringForm form) {
        return open.stream()
                .filter(pair -> pair.form() == form)
                .flatMap(pair -> pair.members().stream().skip(1))
                .map(ParticipantFacts::id)
                .collect(toSet());
    }

    private static Map<UUID, Integer> taken(Collection<PairFacts> open) {
        var taken = new HashMap<UUID, Integer>();
        open.forEach(pair -> taken.merge(pair.mentor().id(), pair.members().size() - 1, Integer::sum));
        return taken;
    }

    private static Map<UUID, Candidate> candidates(
            List<ParticipantFacts> people,
            Map<UUID, Wishes> wishes,
            List<PastPair> past,
            Map<UUID, MatchingTerms> said,
            Map<String, String> labels,
            LocalDate today) {
        var byPerson = new HashMap<UUID, List<UUID>>();
        people.forEach(one -> byPerson.computeIfAbsent(one.personId(), id -> new ArrayList<>())
                .add(one.id()));
        var candidates = new HashMap<UUID, Candidate>();
        for (var one : people) {
            var places = new HashMap<UUID, Integer>();
            var answer = wishes.get(one.id());
            if (answer != null) {
                answer.wished().forEach(id -> places.put(id, places.size() + 1));
            }
            var former = new HashSet<UUID>();
            past.stream()
                    .filter(pair -> pair.status() == PairStatus.COMPLETED
                            && !pair.wantedChange()
                            && pair.menteePersonId().equals(one.personId()))
                    .forEach(pair -> former.addAll(byPerson.get(pair.mentorPersonId())));
            candidates.put(
                    one.id(),
                    new Candidate(
                            one.id(),
                            one.topics(),
                            one.interests(),
                            one.person().ageOn(today),
                            one.person().experienceYears(),
                            places,
                            former,
                            said.containsKey(one.id()) ? said.get(one.id()).terms(labels) : Terms.NONE));
        }
        return candidates;
    }

    private static Map<Couple, String> barred(
            List<ParticipantFacts> mentees,
            List<ParticipantFacts> mentors,
            MatchingSetup setup,
            Map<UUID, Wishes> wishes,
            List<PastPair> past,
            Map<UUID, MatchingTerms> said) {
        var changed = past.stream()
                .filter(PastPair::wantedChange)
                .map(pair -> List.of(pair.menteePersonId(), pair.mentorPersonId()))
                .collect(toSet());
        var ended = past.stream()
                .filter(pair -> pair.status() == PairStatus.DISSOLVED)
                .map(pair -> List.of(pair.menteePersonId(), pair.mentorPersonId()))
                .collect(toSet());
        var forbidden = new HashSet<>(setup.forbidden());
        var barred = new HashMap<Couple, String>();
        for (var mentee : mentees) {
            for (var mentor : mentors) {
                var couple = new Couple(mentee.id(), mentor.id());
                if (mentee.personId().equals(mentor.personId())) {
                    barred.put(couple, "это один и тот же человек");
                } else if (mentee.person().guardians().stream()
                        .anyMatch(guardian -> guardian.personId().equals(mentor.personId()))) {
                    barred.put(couple, "наставник – родитель наставляемого");
                } else if (unwanted(wishes, mentee.id(), mentor.id()) || unwanted(wishes, mentor.id(), mentee.id())) {
                    barred.put(couple, "один из двоих отметил другого как нежелательного");
                } else if (forbidden.contains(couple)) {
                    barred.put(couple, "куратор запретил эту пару");
                } else if (ended.contains(List.of(mentee.personId(), mentor.personId()))) {
                    barred.put(couple, "их прежняя пара была расторгнута");
                } else if (changed.contains(List.of(mentee.personId(), mentor.personId()))) {
                    barred.put(couple, "после прошлой пары один из двоих захотел её сменить");
                } else if (needsMore(said, mentee.id(), mentor.id())) {
                    barred.put(couple, "наставник не отмечен как готовый к особым условиям");
                }
            }
        }
        return barred;
    }

    /** Yes or no; what the conditions are is not known here. */
    private static boolean needsMore(Map<UUID, MatchingTerms> said, UUID mentee, UUID mentor) {
        var needs = said.get(mentee);
        var offers = said.get(mentor);
        return needs != null && needs.specialConditions() && (offers == null || !offers.specialConditions());
    }

    /** Role models of the form in words; one of another form says nothing here. */
    private Map<String, String> labels(MentoringForm form) {
        return catalogues.form(form).roleModels().stream()
                .collect(toMap(Catalogues.RoleModelView::code, Catalogues.RoleModelView::label));
    }

    private static boolean unwanted(Map<UUID, Wishes> wishes, UUID one, UUID other) {
        var said = wishes.get(one);
        return said != null && said.unwanted().contains(other);
    }

    private static List<Proposal.Unmatched> notReady(List<ParticipantFacts> all, List<ParticipantFacts> taking) {
        var known = taking.stream().map(ParticipantFacts::id).collect(toSet());
        return all.stream()
                .filter(one -> !known.contains(one.id()) && one.status() != ParticipantStatus.COMPLETED)
                .map(one -> new Proposal.Unmatched(
                        one.id(),
                        one.person().shortName(),
                        one.topics(),
                        one.side() == Side.MENTEE
                                ? "Наставляемый ещё не в базе: проверьте согласия и запрос."
                                : one.status() == ParticipantStatus.CONSENT_PENDING
                                        ? "Наставник ещё не в базе: проверьте согласия и анкету."
                                        : "Наставник ещё не отобран: проведите собеседование и отбор."))
                .toList();
    }
}
