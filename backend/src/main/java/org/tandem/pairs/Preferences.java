package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.access.Role;
import org.tandem.audit.AuditLog;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.PeopleNamed;
import org.tandem.surveys.Surveys;

/** Whom the participants named after the general meeting. The latest answer counts, whoever brought it. */
@ApplicationScoped
@Transactional
public class Preferences {

    /**
     * What one participant said.
     *
     * @param wished the dearest first
     * @param unwanted «нежелательно» (V-14)
     */
    public record Wishes(UUID participantId, List<UUID> wished, List<UUID> unwanted) {

        static Wishes none(UUID participantId) {
            return new Wishes(participantId, new ArrayList<>(), new ArrayList<>());
        }

        /** By participant, in the order of the rows. */
        static Map<UUID, Wishes> of(List<Preference> rows) {
            var said = new LinkedHashMap<UUID, Wishes>();
            for (var row : rows) {
                var wishes = said.computeIfAbsent(row.participantId(), Wishes::none);
                (row.place() == null ? wishes.unwanted() : wishes.wished()).add(row.targetId());
            }
            return said;
        }
    }

    @Inject
    PreferenceRepository preferences;

    @Inject
    PreferenceAnswerRepository answers;

    @Inject
    Participants participants;

    @Inject
    Surveys surveys;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Those who named somebody, by participant. */
    public Map<UUID, Wishes> ofProgram(Scope scope, UUID programId) {
        return Wishes.of(preferences.ofProgram(scope, programId));
    }

    /** The participant's own answer by his link. */
    void answered(@Observes PeopleNamed answer) {
        var scope = answer.scope();
        var participant = participants.get(scope, answer.participantId());
        write(
                scope,
                participant,
                new PreferenceChange(answer.wished(), answer.unwanted(), answer.comment()),
                PreferenceSource.LINK);
        audit.record(scope, "preferences.answered", "participant", participant.id());
    }

    /**
     * Replaces what the participant said before by what the curator has on paper; only people of the other side of the
     * same programme can be named.
     *
     * @param version of the answer that the curator saw, 0 if there was none
     */
    void change(Scope scope, UUID participantId, int version, PreferenceChange change) {
        var participant = participants.get(scope, participantId);
        var former = answers.of(scope, participantId);
        if (version != former.map(answer -> answer.version() + 1).orElse(0)) {
            throw Problem.versionConflict();
        }
        check(scope, participant, change);
        var kept = mayReadComment(scope)
                ? change
                : new PreferenceChange(
                        change.wished(),
                        change.unwanted(),
                        former.map(PreferenceAnswer::comment).orElse(null));
        write(scope, participant, kept, PreferenceSource.STAFF);
        surveys.preferencesOnPaper(scope, participant.programId(), participantId);
        audit.record(scope, "preferences.changed", "participant", participantId);
        preferences.flush();
    }

    /** The director neither sees what was added for the curator and the psychologist nor overwrites it. */
    static boolean mayReadComment(Scope scope) {
        return scope.hasAny(Role.Names.CURATOR, Role.Names.PSYCHOLOGIST);
    }

    private void check(Scope scope, ParticipantFacts participant, PreferenceChange change) {
        var named = new ArrayList<>(change.wished());
        named.addAll(change.unwanted());
        if (new HashSet<>(named).size() < named.size()) {
            throw Problem.field("wished", "repeated", "Каждого можно назвать только один раз.");
        }
        var known = participants.byIds(scope, named);
        for (var id : named) {
            var target = known.get(id);
            if (target == null || !target.programId().equals(participant.programId())) {
                throw Problem.notFound();
            }
            if (target.side() == participant.side()) {
                throw Problem.field("wished", "same-side", "Называют участников другой стороны.");
            }
        }
    }

    private void write(Scope scope, ParticipantFacts participant, PreferenceChange change, PreferenceSource source) {
        var id = participant.id();
        preferences.forget(scope, id);
        var place = 1;
        for (var target : change.wished()) {
            preferences.persist(new Preference(scope, participant.programId(), id, target, place++));
        }
        for (var target : change.unwanted()) {
            preferences.persist(new Preference(scope, participant.programId(), id, target, null));
        }
        var answer = answers.of(scope, id).orElseGet(() -> new PreferenceAnswer(scope, participant.programId(), id));
        answer.answer(source, change.comment(), clock.instant());
        answers.persist(answer);
    }
}
