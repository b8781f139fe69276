package org.tandem.surveys;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.gatherings.Gatherings;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.ParticipantStatus;
import org.tandem.participants.Participants;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

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

    /** Ids of the asked participants, never none: 422 if somebody named can't be asked, or nobody is left. */
    List<UUID> of(Scope scope, NewRound request, SurveyTemplate template) {
        var candidates = candidates(scope, request, template);
        var late = template.wave() == SurveyWave.BEFORE ? late(scope, candidates) : Set.<UUID>of();
        var asked = candidates.stream()
                .filter(candidate -> ASKED.contains(candidate.status()))
                .map(ParticipantFacts::id)
                .filter(id -> !late.contains(id))
                .toList();
        if (asked.isEmpty() || request.participantIds() != null && asked.size() < candidates.size()) {
            throw Problem.field(
                    "participantIds",
                    "nobody-to-ask",
                    asked.isEmpty()
                            ? request.gatheringId() != null
                                    ? "Спрашивать пока некого: отметьте на встрече, кто пришёл."
                                    : "Спрашивать пока некого: в базе нет участников, которым подходит эта анкета."
                            : "Среди выбранных есть участники, которых эта анкета уже или ещё не касается.");
        }
        return asked;
    }

    private Collection<ParticipantFacts> candidates(Scope scope, NewRound request, SurveyTemplate template) {
        if (request.gatheringId() != null) {
            return guests(scope, request, template);
        }
        return request.participantIds() == null
                ? participants.inProgram(
                        scope, request.programId(), template.side().side())
                : named(scope, request, template);
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

    private Collection<ParticipantFacts> named(Scope scope, NewRound request, SurveyTemplate template) {
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
    private Set<UUID> late(Scope scope, Collection<ParticipantFacts> candidates) {
        var ids = candidates.stream().map(ParticipantFacts::id).toList();
        return baselines.of(scope, ids).stream()
                .filter(SurveyBaseline::isClosed)
                .map(SurveyBaseline::participantId)
                .collect(toSet());
    }
}
