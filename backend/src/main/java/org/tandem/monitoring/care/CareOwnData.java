package org.tandem.monitoring.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.pairs.Pairs;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** What was written when a pair was helped. What is known from the mentee is not told to the mentor (V-23). */
@ApplicationScoped
class CareOwnData implements PersonalDataHolder {

    @Inject
    CareRepository cases;

    @Inject
    Pairs pairs;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        var found = cases.ofPerson(scope, personId);
        var facts = pairs.byIds(
                scope, found.stream().map(CareCase::pairId).distinct().toList());
        return DataSection.section(
                "Помощь паре",
                found.stream()
                        .filter(one -> !one.kind().isFromMentee()
                                || !facts.get(one.pairId()).mentor().personId().equals(personId))
                        .map(one -> DataSection.of("Когда", one.actedAt(), "Почему", one.title(), "Запись", one.note()))
                        .toList());
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var found = cases.ofPerson(scope, person.id());
        found.forEach(CareCase::forgetNote);
        cases.flush();
        return found.isEmpty()
                ? ErasedData.NOTHING
                : new ErasedData(
                        List.of("записи о помощи паре"),
                        found.stream().map(CareCase::id).toList());
    }
}
