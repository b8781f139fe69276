package org.tandem.pairs.proposals;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.pairs.matching.MeetingTime;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** When, where and how somebody could meet. */
@ApplicationScoped
class TermsOwnData implements PersonalDataHolder {

    @Inject
    TermsRepository terms;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        var records = terms.ofPerson(scope, personId).stream()
                .map(one -> DataSection.of(
                        "Удобное время",
                        one.times().stream().map(MeetingTime::label).collect(joining(", ")),
                        "Языки",
                        String.join(", ", one.languages()),
                        "Место встреч",
                        String.join(", ", one.places()),
                        "Особые условия",
                        one.specialConditions() ? "да" : "нет"))
                .toList();
        return DataSection.section("Условия встреч", records);
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var found = terms.ofPerson(scope, person.id());
        found.forEach(terms::delete);
        return found.isEmpty() ? ErasedData.NOTHING : new ErasedData(List.of("условия встреч"), List.of());
    }
}
