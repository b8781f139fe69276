package org.tandem.pairs;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.participants.Participants;
import org.tandem.participants.Side;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** Pairs somebody is or was in, and whom he wished for. */
@ApplicationScoped
class PairOwnData implements PersonalDataHolder {

    @Inject
    PairRepository pairs;

    @Inject
    PairMemberRepository members;

    @Inject
    PreferenceRepository preferences;

    @Inject
    PreferenceAnswerRepository answers;

    @Inject
    Participants participants;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        var records = pairs.ofPerson(scope, personId, EnumSet.allOf(PairStatus.class)).stream()
                .map(pair -> DataSection.of(
                        "Роль", side(scope, pair, personId) == Side.MENTOR ? "наставник" : "наставляемый",
                        "Срок с", pair.startsOn(),
                        "Срок по", pair.endsOn(),
                        "Приказ",
                                pair.order() == null
                                        ? null
                                        : "№ " + pair.order().number(),
                        "Начало работы", pair.activatedOn(),
                        "Причина паузы", pair.pauseReason()))
                .toList();
        var sections = new ArrayList<>(DataSection.section("Пары и группы", records));
        sections.addAll(DataSection.section("Предпочтения после общей встречи", preferences(scope, personId)));
        return sections;
    }

    /** What he said himself; what others said of him is theirs. */
    private List<Map<String, String>> preferences(Scope scope, UUID personId) {
        return answers.ofPerson(scope, personId).stream()
                .map(answer -> {
                    var named = preferences.ofParticipant(scope, answer.participantId());
                    return DataSection.of(
                            "Дата", answer.answeredAt().toString().substring(0, 10),
                            "Предпочитаемые", names(scope, named, true),
                            "Нежелательные", names(scope, named, false),
                            "Пояснение", answer.comment());
                })
                .toList();
    }

    private String names(Scope scope, List<Preference> named, boolean wished) {
        var ids = named.stream()
                .filter(one -> wished == (one.place() != null))
                .map(Preference::targetId)
                .toList();
        var people = participants.byIds(scope, ids);
        return ids.isEmpty()
                ? null
                : ids.stream()
                        .filter(people::containsKey)
                        .map(id -> people.get(id).person().shortName())
                        .collect(joining(", "));
    }

    private Side side(Scope scope, Pair pair, UUID personId) {
        return members.of(scope, pair.id()).stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst()
                .orElseThrow()
                .side();
    }

    @Override
    public List<String> obstacles(Scope scope, UUID personId) {
        return pairs.ofPerson(scope, personId, PairStatus.OPEN).isEmpty()
                ? List.of()
                : List.of("Человек состоит в паре: сначала завершите, расторгните или отмените её.");
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var subjects = new ArrayList<UUID>();
        for (var pair : pairs.ofPerson(scope, person.id(), EnumSet.allOf(PairStatus.class))) {
            pair.eraseTexts();
            subjects.add(pair.id());
        }
        var answered = answers.ofPerson(scope, person.id());
        answered.forEach(answers::delete);
        var named = preferences.eraseNamed(scope, person.id());
        pairs.flush();
        return subjects.isEmpty() && answered.isEmpty() && named == 0
                ? ErasedData.NOTHING
                : new ErasedData(List.of("пожелания к паре и пояснения к парам"), subjects);
    }
}
