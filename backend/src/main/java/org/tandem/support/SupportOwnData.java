package org.tandem.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** That somebody was supported, and when. What was written is handed out by the psychologist, not by whoever answers. */
@ApplicationScoped
class SupportOwnData implements PersonalDataHolder {

    @Inject
    SupportCaseRepository cases;

    @Override
    public int order() {
        return 72;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        return DataSection.section(
                "Психологическое сопровождение",
                cases.ofPerson(scope, personId).stream()
                        .map(one -> DataSection.of(
                                "Начато",
                                one.openedOn(),
                                "Завершено",
                                one.closedOn(),
                                "Записи специалиста",
                                "выдаёт педагог-психолог по отдельному запросу"))
                        .toList());
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var found = cases.ofPerson(scope, person.id());
        var ids = found.stream().map(SupportCase::id).toList();
        found.forEach(cases::delete);
        cases.flush();
        return found.isEmpty()
                ? ErasedData.NOTHING
                : new ErasedData(List.of("записи психологического сопровождения"), ids);
    }
}
