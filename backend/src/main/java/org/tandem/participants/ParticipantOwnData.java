package org.tandem.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.programs.Programs;
import org.tandem.shared.tenancy.Scope;

/** What the bases keep about somebody: request map, competences, interview. */
@ApplicationScoped
class ParticipantOwnData implements PersonalDataHolder {

    @Inject
    ParticipantRepository participants;

    @Inject
    Categories categories;

    @Inject
    Programs programs;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        var sections = new ArrayList<DataSection>();
        for (var one : participants.ofPerson(scope, personId)) {
            var profile = one.profile();
            var title = "Участие: " + programs.get(scope, one.programId()).title();
            var records = new ArrayList<java.util.Map<String, String>>();
            records.add(DataSection.of(
                    "Роль", one.side() == Side.MENTOR ? "наставник" : "наставляемый",
                    "Категория", categories.label(one.category()),
                    "В базе с", one.enteredOn(),
                    "Компетенции", String.join(", ", profile.competences()),
                    "Интересы", String.join(", ", profile.interests()),
                    "Достижения", profile.achievements(),
                    "Ресурс времени", profile.timeResource(),
                    "Желаемый возраст", profile.preferredAge(),
                    "Собеседование",
                            one.interview() == null ? null : one.interview().heldOn(),
                    "Итог собеседования",
                            one.interview() == null ? null : one.interview().comment(),
                    "Причина выхода", one.statusReason()));
            profile.requests()
                    .forEach(request -> records.add(DataSection.of(
                            "Запрос", request.topic(),
                            "В чём трудность", request.problem(),
                            "Ожидаемый результат", request.expectedResult())));
            sections.add(new DataSection(title, records));
        }
        return sections;
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var subjects = new ArrayList<UUID>();
        for (var one : participants.ofPerson(scope, person.id())) {
            one.erase();
            subjects.add(one.id());
        }
        participants.flush();
        return subjects.isEmpty()
                ? ErasedData.NOTHING
                : new ErasedData(
                        List.of("запросы, компетенции, интересы, категория и собеседование в базах программ"),
                        subjects);
    }
}
