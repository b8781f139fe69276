package org.tandem.participants.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** What others told of somebody; nothing of it is counted, so all of it goes. */
@ApplicationScoped
class NoteOwnData implements PersonalDataHolder {

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 42;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DataSection> export(Scope scope, UUID personId) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery("""
                        select n.noted_on, n.text from participant_note n
                        join participant p on p.organisation_id = n.organisation_id and p.id = n.participant_id
                        where n.organisation_id = :organisation and p.person_id = :person order by 1""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
        return DataSection.section(
                "Дополнительные сведения",
                rows.stream()
                        .map(row -> DataSection.of("Дата", row[0], "Что сообщили", row[1]))
                        .toList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var ids = (List<UUID>) entityManager
                .createNativeQuery("""
                        delete from participant_note where organisation_id = :organisation and participant_id in (
                            select id from participant where organisation_id = :organisation and person_id = :person)
                        returning id""", UUID.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .getResultList();
        return ids.isEmpty()
                ? ErasedData.NOTHING
                : new ErasedData(List.of("дополнительные сведения от других лиц"), ids);
    }
}
