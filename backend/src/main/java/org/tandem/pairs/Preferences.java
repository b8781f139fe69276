package org.tandem.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.audit.AuditLog;
import org.tandem.participants.Participants;
import org.tandem.shared.problem.Problem;
import org.tandem.shared.tenancy.Scope;

/** Whom the participants named after the general meeting. */
@ApplicationScoped
@Transactional
public class Preferences {

    /**
     * What one participant said.
     *
     * @param wished the dearest first
     * @param unwanted «нежелательно» (V-14)
     */
    public record Wishes(UUID participantId, List<UUID> wished, List<UUID> unwanted) {}

    @Inject
    PreferenceRepository preferences;

    @Inject
    Participants participants;

    @Inject
    AuditLog audit;

    /** Those who said something, by participant. */
    public Map<UUID, Wishes> ofProgram(Scope scope, UUID programId) {
        var said = new LinkedHashMap<UUID, Wishes>();
        for (var preference : preferences.ofProgram(scope, programId)) {
            var wishes = said.computeIfAbsent(
                    preference.participantId(), id -> new Wishes(id, new ArrayList<>(), new ArrayList<>()));
            (preference.place() == null ? wishes.unwanted() : wishes.wished()).add(preference.targetId());
        }
        return said;
    }

    /** Replaces what the participant said before; only people of the other side of the same programme can be named. */
    Wishes change(Scope scope, UUID participantId, PreferenceChange change) {
        var participant = participants.get(scope, participantId);
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
        preferences.forget(scope, participantId);
        var place = 1;
        for (var id : change.wished()) {
            preferences.persist(new Preference(scope, participant.programId(), participantId, id, place++));
        }
        for (var id : change.unwanted()) {
            preferences.persist(new Preference(scope, participant.programId(), participantId, id, null));
        }
        audit.record(scope, "preferences.changed", "participant", participantId);
        return new Wishes(participantId, change.wished(), change.unwanted());
    }
}
