package org.tandem.pairs;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tandem.pairs.Preferences.Wishes;
import org.tandem.participants.ParticipantFacts;
import org.tandem.participants.Participants;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.Surveys;

/** Who has answered after the general meeting, and what. */
@ApplicationScoped
@Transactional
class PreferenceReader {

    @Inject
    PreferenceRepository preferences;

    @Inject
    PreferenceAnswerRepository answers;

    @Inject
    Participants participants;

    @Inject
    Programs programs;

    @Inject
    Surveys surveys;

    /** Those who can choose each other now or have answered, by name; a fixed number of queries. */
    List<PreferenceRow> ofProgram(Scope scope, UUID programId) {
        programs.get(scope, programId);
        var all = participants.inProgram(scope, programId, null).stream()
                .collect(toMap(ParticipantFacts::id, facts -> facts));
        var said = Wishes.of(preferences.ofProgram(scope, programId));
        var given = answers.ofProgram(scope, programId).stream()
                .collect(toMap(PreferenceAnswer::participantId, answer -> answer));
        var awaited = surveys.preferencesAwaited(scope, programId);
        var shown = all.values().stream()
                .filter(one -> given.containsKey(one.id()) || one.status().meets(one.side()))
                .collect(toSet());
        var byName = Comparator.comparing(PreferenceRow::name, Collator.getInstance(Locale.forLanguageTag("ru")));
        return shown.stream()
                .map(one -> row(
                        scope,
                        one,
                        given.get(one.id()),
                        said.getOrDefault(one.id(), Wishes.none(one.id())),
                        all,
                        awaited.contains(one.id())))
                .sorted(byName)
                .toList();
    }

    /** One row of the same. */
    PreferenceRow of(Scope scope, UUID participantId) {
        var one = participants.get(scope, participantId);
        return ofProgram(scope, one.programId()).stream()
                .filter(row -> row.participantId().equals(participantId))
                .findFirst()
                .orElseThrow();
    }

    private static PreferenceRow row(
            Scope scope,
            ParticipantFacts one,
            PreferenceAnswer answer,
            Wishes said,
            Map<UUID, ParticipantFacts> all,
            boolean awaited) {
        var person = one.person();
        return new PreferenceRow(
                one.id(),
                person.fullName(),
                person.className() != null ? person.className() : person.position(),
                one.side(),
                awaited,
                answer == null ? null : answer.source(),
                answer == null ? null : answer.answeredAt(),
                named(said.wished(), all),
                named(said.unwanted(), all),
                answer == null || !Preferences.mayReadComment(scope) ? null : answer.comment(),
                answer == null ? 0 : answer.version() + 1);
    }

    private static List<PreferenceRow.PreferredPerson> named(List<UUID> ids, Map<UUID, ParticipantFacts> all) {
        return ids.stream()
                .filter(all::containsKey)
                .map(id -> new PreferenceRow.PreferredPerson(
                        id, all.get(id).person().shortName()))
                .toList();
    }
}
