package org.tandem.surveys;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.tandem.gatherings.Gatherings;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.programs.MentoringForm;
import org.tandem.programs.Programs;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.AudienceFilter.Candidate;

/** Whom a round asks. */
@ApplicationScoped
class Audience {

    private static final Set<ParticipantStatus> ASKED =
            EnumSet.range(ParticipantStatus.IN_BASE, ParticipantStatus.COMPLETED);

    @Inject
    Participants participants;

    @Inject
    Gatherings gatherings;

    @Inject
    SurveyBaselineRepository baselines;

    @Inject
    Programs programs;

    @Inject
    Instance<WorkOfPairs> pairs;

    /** The asked participants, never none: 422 if somebody named can't be asked, or nobody is left. */
    List<Candidate> of(Scope scope, NewRound request, SurveyTemplate template) {
        var named = named(scope, request, template);
        var candidates = named == null ? everybody(scope, request.programId(), template) : named;
        var filter = request.filter() == null ? AudienceFilter.EVERYBODY : request.filter();
        var asked = answerable(scope, withForms(scope, request.programId(), candidates), template).stream()
                .filter(filter::takes)
                .toList();
        if (asked.isEmpty() || request.participantIds() != null && asked.size() < candidates.size()) {
            throw Problem.field("participantIds", "nobody-to-ask", nobody(request, asked.isEmpty()));
        }
        return asked;
    }

    /** How many would be asked, and by what they can be parted. */
    AudienceView preview(Scope scope, AudienceQuestion question, SurveySide side, SurveyWave wave) {
        var candidates = participants.inProgram(scope, question.programId(), side.side());
        var fitting = answerable(scope, withForms(scope, question.programId(), candidates), wave);
        var filter = question.filter() == null ? AudienceFilter.EVERYBODY : question.filter();
        return new AudienceView(
                fitting.stream().filter(filter::takes).count(),
                facets(fitting, one -> lower(one.facts().side())),
                facets(fitting, one -> lower(one.form())),
                facets(fitting, one -> one.facts().person().className()),
                facets(fitting, one -> lower(one.facts().status())));
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static List<AudienceView.Facet> facets(List<Candidate> candidates, Function<Candidate, String> value) {
        return candidates.stream()
                .map(value)
                .filter(Objects::nonNull)
                .collect(groupingBy(text -> text, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(entry -> new AudienceView.Facet(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String nobody(NewRound request, boolean none) {
        if (!none) {
            return "Среди выбранных есть участники, которых эта анкета уже или ещё не касается.";
        }
        if (request.gatheringId() != null) {
            return "Спрашивать пока некого: отметьте на встрече, кто пришёл.";
        }
        return request.filter() == null
                ? "Спрашивать пока некого: в базе нет участников, которым подходит эта анкета."
                : "Под выбранные условия никто не подходит: уберите одно из них.";
    }

    private Collection<ParticipantFacts> everybody(Scope scope, UUID programId, SurveyTemplate template) {
        return participants.inProgram(scope, programId, template.side().side());
    }

    /** Those in the base or further whom the questionnaire still concerns (V-26). */
    private List<Candidate> answerable(Scope scope, List<Candidate> candidates, SurveyTemplate template) {
        return answerable(scope, candidates, template.wave());
    }

    private List<Candidate> answerable(Scope scope, List<Candidate> candidates, SurveyWave wave) {
        var late = wave == SurveyWave.BEFORE ? late(scope, candidates) : Set.<UUID>of();
        return candidates.stream()
                .filter(one -> ASKED.contains(one.facts().status()))
                .filter(one -> !late.contains(one.id()))
                .toList();
    }

    private List<Candidate> withForms(Scope scope, UUID programId, Collection<ParticipantFacts> candidates) {
        var forms = pairs.isResolvable() ? pairs.get().forms(scope, programId) : Map.<UUID, MentoringForm>of();
        var ofProgram = programs.get(scope, programId).forms();
        var only = ofProgram.size() == 1 ? ofProgram.get(0).form() : null;
        return candidates.stream()
                .map(one -> new Candidate(one, forms.getOrDefault(one.id(), only)))
                .toList();
    }

    /** Those whom the request names, or whom its meeting names; null for everybody. */
    private Collection<ParticipantFacts> named(Scope scope, NewRound request, SurveyTemplate template) {
        if (request.gatheringId() != null) {
            return guests(scope, request, template);
        }
        return request.participantIds() == null ? null : chosen(scope, request, template);
    }

    private Collection<ParticipantFacts> guests(Scope scope, NewRound request, SurveyTemplate template) {
        if (request.participantIds() != null) {
            throw Problem.field(
                    "participantIds", "with-gathering", "Анкета после встречи уходит всем, кто на неё пришёл.");
        }
        var gathering = gatherings.get(scope, request.gatheringId());
        if (!gathering.programId().equals(request.programId())) {
            throw Problem.notFound();
        }
        var side = template.side().side();
        return participants.byIds(scope, gathering.came()).values().stream()
                .filter(guest -> side == null || guest.side() == side)
                .toList();
    }

    private Collection<ParticipantFacts> chosen(Scope scope, NewRound request, SurveyTemplate template) {
        var side = template.side().side();
        var named = participants.byIds(scope, request.participantIds()).values().stream()
                .filter(participant -> participant.programId().equals(request.programId()))
                .filter(participant -> side == null || participant.side() == side)
                .toList();
        if (named.size() < request.participantIds().size()) {
            throw Problem.field(
                    "participantIds", "unknown-participant", "Среди выбранных есть те, кого в этой программе нет.");
        }
        return named;
    }

    /** Those whose pair already works: the survey «before» has closed for them (V-26). */
    private Set<UUID> late(Scope scope, Collection<Candidate> candidates) {
        var ids = candidates.stream().map(Candidate::id).toList();
        return baselines.of(scope, ids).stream()
                .filter(SurveyBaseline::isClosed)
                .map(SurveyBaseline::participantId)
                .collect(toSet());
    }
}
