package org.tandem.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.tandem.people.People;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** Papers that name the person. Those that were registered stay (archive duty, L-08); drafts lose the name. */
@ApplicationScoped
class DocumentMentions implements PersonalDataHolder {

    private static final String NAMES_HIM =
            " (position(:name in title) > 0 or position(:name in body) > 0 or position(:name in facts\\:\\:text) > 0)";

    @Inject
    EntityManager entityManager;

    @Inject
    People people;

    @Override
    public int order() {
        return 20;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DataSection> export(Scope scope, UUID personId) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery(
                        "select title, number, dated from document where organisation_id = :organisation and ("
                                + NAMES_HIM + " or id in (select document_id from document_reader"
                                + " where organisation_id = :organisation and person_id = :person)) order by id")
                .setParameter("organisation", scope.organisationId())
                .setParameter("name", people.get(scope, personId).fullName())
                .setParameter("person", personId)
                .getResultList();
        var records = rows.stream()
                .map(row -> DataSection.of("Документ", row[0], "Номер", row[1], "Дата", row[2]))
                .toList();
        return DataSection.section("Документы, в которых вы названы", records);
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var changed = 0;
        for (var name : person.names()) {
            changed += entityManager
                    .createNativeQuery("update document set title = replace(title, :name, :by),"
                            + " body = replace(body, :name, :by),"
                            + " facts = replace(facts\\:\\:text, :name, :by)\\:\\:jsonb"
                            + " where organisation_id = :organisation and number is null and" + NAMES_HIM)
                    .setParameter("organisation", scope.organisationId())
                    .setParameter("name", name)
                    .setParameter("by", ErasedPerson.PLACEHOLDER)
                    .executeUpdate();
            entityManager
                    .createNativeQuery("update document_reader set name = :by"
                            + " where organisation_id = :organisation and name = :name")
                    .setParameter("organisation", scope.organisationId())
                    .setParameter("name", name)
                    .setParameter("by", ErasedPerson.PLACEHOLDER)
                    .executeUpdate();
        }
        return changed == 0 ? ErasedData.NOTHING : new ErasedData(List.of("имя в проектах документов"), List.of());
    }
}
