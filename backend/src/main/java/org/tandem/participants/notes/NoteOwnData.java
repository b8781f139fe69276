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
    NoteRepository notes;

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 42;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        return DataSection.section(
                "Дополнительные сведения",
                notes.ofPerson(scope, personId).stream()
                        .map(note -> DataSection.of("Дата", note.notedOn(), "Что сообщили", note.text()))
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
