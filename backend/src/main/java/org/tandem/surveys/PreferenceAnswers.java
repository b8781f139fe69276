package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tandem.gatherings.GuestCame;
import org.tandem.organisations.Organisations;
import org.tandem.participants.Participants;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.scoring.Question;

/**
 * The questionnaire after the general meeting: what it says is handed on to the matching, and who comes late is asked
 * too. Which question means what is told by its construct, so that a questionnaire of one's own can ask the same.
 */
@ApplicationScoped
class PreferenceAnswers {

    static final String WISHED = "partner_wished";
    static final String UNWANTED = "partner_unwanted";
    static final String TIMES = "partner_times";
    static final String COMMENT = "partner_comment";

    @Inject
    Event<PeopleNamed> named;

    @Inject
    SurveyRoundRepository rounds;

    @Inject
    SurveyAssignmentRepository assignments;

    @Inject
    Participants participants;

    @Inject
    Organisations organisations;

    /** Whether the questionnaire asks whom one would like to work with. */
    static boolean asked(List<Question> questions) {
        return questions.stream().anyMatch(question -> WISHED.equals(question.construct()));
    }

    /** Hands on what was answered, if it was asked. */
    void submitted(Scope scope, UUID participantId, List<Question> questions, Map<String, Object> answers) {
        if (asked(questions)) {
            var comment = answer(questions, answers, COMMENT);
            named.fire(new PeopleNamed(
                    scope,
                    participantId,
                    people(answer(questions, answers, WISHED)),
                    people(answer(questions, answers, UNWANTED)),
                    comment == null ? null : ((String) comment).strip(),
                    times(answer(questions, answers, TIMES))));
        }
    }

    private static Object answer(List<Question> questions, Map<String, Object> answers, String construct) {
        return questions.stream()
                .filter(question -> construct.equals(question.construct()))
                .map(question -> answers.get(question.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<UUID> people(Object answer) {
        return answer == null
                ? List.of()
                : ((List<?>) answer)
                        .stream().map(id -> UUID.fromString((String) id)).toList();
    }

    private static List<String> times(Object answer) {
        return answer == null
                ? List.of()
                : ((List<?>) answer)
                        .stream()
                                .map(time -> ((String) time).toUpperCase(Locale.ROOT))
                                .toList();
    }

    /** Somebody came in, or was marked, after the questionnaire had gone out. */
    void came(@Observes GuestCame guest) {
        var scope = guest.scope();
        for (var round : rounds.ofGathering(scope, guest.gatheringId())) {
            if (round.status(organisations.today(scope)) != RoundStatus.CLOSED
                    && !assignments.isAsked(scope, round.id(), guest.participantId())) {
                assignments.persist(new SurveyAssignment(
                        scope,
                        round.id(),
                        guest.participantId(),
                        participants.get(scope, guest.participantId()).side(),
                        null));
            }
        }
    }
}
