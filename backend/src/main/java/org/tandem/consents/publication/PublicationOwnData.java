package org.tandem.consents.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.organisations.site.SiteEntries;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** Where somebody may be shown. The terms go with their consent; entries that show the person are taken down. */
@ApplicationScoped
class PublicationOwnData implements PersonalDataHolder {

    @Inject
    PublicationGate gate;

    @Inject
    SiteEntries site;

    @Override
    public int order() {
        return 32;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        return Optional.ofNullable(gate.inForce(scope).get(personId))
                .map(terms -> DataSection.section(
                        "Разрешённая публикация",
                        List.of(DataSection.of(
                                "Сайты",
                                String.join(", ", terms.resources()),
                                "Разрешено",
                                terms.fields().stream()
                                        .filter(FieldPermission::allowed)
                                        .map(one -> PublicationGate.word(one.field())
                                                + (one.condition() == null ? "" : " (" + one.condition() + ")"))
                                        .collect(Collectors.joining(", "))))))
                .orElse(List.of());
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        site.forget(scope, person.id(), "Данные стёрты");
        return ErasedData.NOTHING;
    }
}
