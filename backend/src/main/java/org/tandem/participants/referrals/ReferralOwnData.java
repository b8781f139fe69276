package org.tandem.participants.referrals;

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

/** Words for somebody before he took part, and those that still wait under his name. */
@ApplicationScoped
class ReferralOwnData implements PersonalDataHolder {

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 43;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DataSection> export(Scope scope, UUID personId) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery("""
                        select r.created_at\\:\\:date, r.reason from referral r
                        join participant p on p.organisation_id = r.organisation_id and p.id = r.participant_id
                        where r.organisation_id = :organisation and p.person_id = :person order by 1""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
        return DataSection.section(
                "Рекомендации",
                rows.stream()
                        .map(row -> DataSection.of("Дата", row[0], "Почему рекомендовали", row[1]))
                        .toList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var ids = (List<UUID>) entityManager
                .createNativeQuery("""
                        delete from referral where organisation_id = :organisation and (participant_id in (
                            select id from participant where organisation_id = :organisation and person_id = :person)
                            or concat_ws(' ', family_name, given_name, patronymic) in (:names))
                        returning id""", UUID.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .setParameter("names", person.names())
                .getResultList();
        return ids.isEmpty() ? ErasedData.NOTHING : new ErasedData(List.of("рекомендации к участию"), ids);
    }
}
