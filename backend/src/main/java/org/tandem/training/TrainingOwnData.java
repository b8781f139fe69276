package org.tandem.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.people.rights.DataSection;
import org.tandem.people.rights.ErasedData;
import org.tandem.people.rights.ErasedPerson;
import org.tandem.people.rights.PersonalDataHolder;
import org.tandem.shared.tenancy.Scope;

/** What somebody has learned: completions and hours stay to be counted, words and numbers of papers go. */
@ApplicationScoped
class TrainingOwnData implements PersonalDataHolder {

    private static final String HIS =
            "(select id from participant where organisation_id = :organisation and person_id = :person)";

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<DataSection> export(Scope scope, UUID personId) {
        var records = rows(
                        scope,
                        personId,
                        "select completed_on, score, reflection from training_record"
                                + " where organisation_id = :organisation and participant_id in " + HIS
                                + " order by id")
                .stream()
                .map(row -> DataSection.of("Пройдено", row[0], "Баллы", row[1], "Рефлексия", row[2]))
                .toList();
        var courses = rows(
                        scope,
                        personId,
                        "select title, organiser, ends_on, paper_number from outer_course"
                                + " where organisation_id = :organisation and participant_id in " + HIS + " order by 3")
                .stream()
                .map(row -> DataSection.of(
                        "Курс", row[0], "Кто проводил", row[1], "Окончание", row[2], "Документ №", row[3]))
                .toList();
        var sections = new ArrayList<>(DataSection.section("Школа наставников", records));
        sections.addAll(DataSection.section("Семинары и курсы", courses));
        return sections;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Scope scope, UUID personId, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var changed = run(scope, person, "update training_record set reflection = null where reflection is not null")
                + run(
                        scope,
                        person,
                        "update outer_course set paper_number = null, paper_date = null where paper_number is not null");
        return changed == 0
                ? ErasedData.NOTHING
                : new ErasedData(List.of("рефлексия и реквизиты документов об обучении наставника"), List.of());
    }

    private int run(Scope scope, ErasedPerson person, String sql) {
        return entityManager
                .createNativeQuery(sql + " and organisation_id = :organisation and participant_id in " + HIS)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
