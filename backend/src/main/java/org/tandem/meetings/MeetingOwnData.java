package org.tandem.meetings;

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

/** Records of the meetings of somebody's pairs: dates and marks stay to be counted, texts go. */
@ApplicationScoped
class MeetingOwnData implements PersonalDataHolder {

    private static final String OF_HIS_PAIRS = "(select m.id from meeting m join pair_member p"
            + " on p.organisation_id = m.organisation_id and p.pair_id = m.pair_id"
            + " where m.organisation_id = :organisation and p.person_id = :person)";

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 70;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DataSection> export(Scope scope, UUID personId) {
        var meetings = (List<Object[]>) entityManager
                .createNativeQuery(
                        "select coalesce(held_at, planned_at)\\:\\:date, place, topic, done, agreements from meeting"
                                + " where organisation_id = :organisation and id in " + OF_HIS_PAIRS + " order by 1")
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
        var records = meetings.stream()
                .map(row -> DataSection.of(
                        "Дата",
                        row[0],
                        "Место",
                        row[1],
                        "Тема",
                        row[2],
                        "Что сделано",
                        row[3],
                        "Договорённости",
                        row[4]))
                .toList();
        var feedback = (List<Object[]>) entityManager
                .createNativeQuery("""
                        select f.given_at\\:\\:date, f.comfort, f.usefulness, f.progress, f.engagement, f.comment
                        from meeting_feedback f
                        join participant p on p.organisation_id = f.organisation_id and p.id = f.participant_id
                        where f.organisation_id = :organisation and p.person_id = :person order by 1""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
        var given = feedback.stream()
                .map(row -> DataSection.of(
                        "Дата",
                        row[0],
                        "Комфорт",
                        row[1],
                        "Польза",
                        row[2],
                        "Продвижение",
                        row[3],
                        "Вовлечённость",
                        row[4],
                        "Комментарий",
                        row[5]))
                .toList();
        var sections = new java.util.ArrayList<DataSection>(DataSection.section("Встречи", records));
        sections.addAll(DataSection.section("Ваша обратная связь", given));
        return sections;
    }

    @Override
    @SuppressWarnings("unchecked")
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var ids = (List<UUID>) entityManager
                .createNativeQuery(
                        "select id from meeting where organisation_id = :organisation and id in " + OF_HIS_PAIRS,
                        UUID.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .getResultList();
        run(
                scope,
                person,
                "update meeting set place = null, topic = null, done = null, agreements = null,"
                        + " problem_text = null, reason = null where organisation_id = :organisation and id in "
                        + OF_HIS_PAIRS);
        run(
                scope,
                person,
                "update meeting_feedback set comment = null, waiver_reason = null"
                        + " where organisation_id = :organisation and meeting_id in " + OF_HIS_PAIRS);
        return ids.isEmpty()
                ? ErasedData.NOTHING
                : new ErasedData(List.of("тексты записей встреч и комментарии обратной связи"), ids);
    }

    private void run(Scope scope, ErasedPerson person, String sql) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
