package org.tandem.surveys;

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

/** Answers to questionnaires: scales and choices stay to be counted, words of one's own go. */
@ApplicationScoped
class SurveyOwnData implements PersonalDataHolder {

    private static final String HIS = " assignment_id in (select a.id from survey_assignment a"
            + " join participant p on p.organisation_id = a.organisation_id and p.id = a.participant_id"
            + " where a.organisation_id = :organisation and p.person_id = :person)";

    private static final String RECOUNT = """
            insert into survey_fold (organisation_id, id, round_id, response_id, sign)
            select organisation_id, gen_random_uuid(), round_id, id, %d from survey_response
            where organisation_id = :organisation and doubt_id is null and""" + HIS;

    @Inject
    EntityManager entityManager;

    @Inject
    TallyFolder folder;

    @Override
    public int order() {
        return 50;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DataSection> export(Scope scope, UUID personId) {
        var rows = (List<Object[]>) entityManager
                .createNativeQuery("""
                        select t.title, coalesce(q.question ->> 'text', a.key), a.value #>> '{}', r.received_at\\:\\:date
                        from survey_response r
                        join survey_round o on o.organisation_id = r.organisation_id and o.id = r.round_id
                        join survey_template t on t.organisation_id = o.organisation_id and t.id = o.template_id
                        cross join lateral jsonb_each(r.answers) a
                        left join lateral (select question from jsonb_array_elements(t.questions) question
                            where question ->> 'id' = a.key) q on true
                        where r.organisation_id = :organisation
                            and coalesce(lower(q.question ->> 'kind'), '') not like 'person%' and r.""" + HIS + " order by r.received_at, a.key")
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", personId)
                .getResultList();
        var records = rows.stream()
                .map(row -> DataSection.of("Анкета", row[0], "Дата", row[3], "Вопрос", row[1], "Ответ", row[2]))
                .toList();
        return DataSection.section("Ответы на анкеты", records);
    }

    @Override
    public ErasedData erase(Scope scope, ErasedPerson person) {
        // what is changed below must leave the counted answers as it is and come back as it will be
        folder.foldAll(scope);
        run(scope, person, RECOUNT.formatted(-1));
        folder.foldAll(scope);
        var answers = run(scope, person, """
                update survey_response r set idempotency_key = null, answers = (
                    select coalesce(jsonb_object_agg(a.key, a.value), '{}'\\:\\:jsonb) from jsonb_each(r.answers) a
                    where not exists (
                        select 1 from survey_round o
                        join survey_template t on t.organisation_id = o.organisation_id and t.id = o.template_id
                        cross join lateral jsonb_array_elements(t.questions) question
                        where o.organisation_id = r.organisation_id and o.id = r.round_id
                          and question ->> 'id' = a.key
                            and lower(question ->> 'kind') similar to '%text%|person%'))
                where r.organisation_id = :organisation and r.""" + HIS);
        run(scope, person, RECOUNT.formatted(1));
        run(
                scope,
                person,
                "update survey_assignment set link_hash = null, reminder_hash = null, entry_hash = null, waiver_reason = case when waiver_reason is null then null else '–' end"
                        + " where organisation_id = :organisation and id in (select a.id from survey_assignment a join participant p"
                        + " on p.organisation_id = a.organisation_id and p.id = a.participant_id where p.person_id = :person)");
        run(
                scope,
                person,
                "update survey_baseline set waiver_reason = case when waiver_reason is null then null else '–' end"
                        + " where organisation_id = :organisation and participant_id in (select id from participant"
                        + " where organisation_id = :organisation and person_id = :person)");
        return answers == 0
                ? ErasedData.NOTHING
                : new ErasedData(List.of("свободные ответы в анкетах (оценки остаются без имени)"), List.of());
    }

    private int run(Scope scope, ErasedPerson person, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("organisation", scope.organisationId())
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
