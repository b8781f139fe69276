package org.tandem.plans;

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

/** Plans of somebody's pairs: terms and marks stay to be counted, texts go. */
@ApplicationScoped
class PlanOwnData implements PersonalDataHolder {

    private static final String OF_HIS_PAIRS = " where organisation_id = :organisation and pair_id in (select pair_id"
            + " from pair_member where organisation_id = :organisation and person_id = :person)";

    @Inject
    EntityManager entityManager;

    @Override
    public int order() {
        return 68;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DataSection> export(Scope scope, UUID personId) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery("select starts_on, ends_on, request, baseline, goal, conclusion,"
                        + " (select string_agg(item ->> 'task', '; ') from jsonb_array_elements(items) item)"
                        + " from development_plan" + OF_HIS_PAIRS + " order by starts_on, edition")
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
        return DataSection.section(
                "Планы развития",
                rows.stream()
                        .map(row -> DataSection.of(
                                "Начало",
                                row[0],
                                "Окончание",
                                row[1],
                                "Запрос",
                                row[2],
                                "Исходное положение",
                                row[3],
                                "Цель",
                                row[4],
                                "Итог",
                                row[5],
                                "Задачи",
                                row[6]))
                        .toList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public ErasedData erase(Scope scope, ErasedPerson person) {
        var ids = (List<UUID>) entityManager
                .createNativeQuery("select id from development_plan" + OF_HIS_PAIRS, UUID.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .getResultList();
        entityManager
                .createNativeQuery("update development_plan set request = null, baseline = null, goal = null,"
                        + " resources = null, schedule = null, reason = null, remark = null, conclusion = null,"
                        + " indicators = '[]', items = coalesce((select jsonb_agg(item || '{\"task\": \"\","
                        + " \"plannedResult\": null, \"actualResult\": null}') from jsonb_array_elements(items) item),"
                        + " '[]')" + OF_HIS_PAIRS)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .executeUpdate();
        return ids.isEmpty() ? ErasedData.NOTHING : new ErasedData(List.of("тексты планов развития"), ids);
    }
}
