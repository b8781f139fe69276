package org.tandem.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.tandem.participants.Side;
import org.tandem.shared.tenancy.Scope;

/** Counts over the jsonb answers. A stored response is a submitted one, so V-28 holds by construction. */
@ApplicationScoped
class ResultsRepository {

    static final int MOST_TEXTS = 200;

    /** How many people answered a question. */
    record Answered(String question, long count) {}

    /** How many people gave a value; for several choices, each of them. */
    record Given(String question, String value, long count) {}

    /** One answer in words. */
    record Words(String question, String text) {}

    /** Sum and number of the whole-number answers of a question, within one template version. */
    record Sum(UUID templateId, String question, long count, long sum) {}

    @Inject
    Session session;

    List<Answered> answered(Scope scope, UUID roundId) {
        return query("""
                        select a.key, count(*) from survey_response r, jsonb_object_keys(r.answers) a(key)
                        where r.organisation_id = :organisation and r.round_id = :round group by a.key""", scope, roundId)
                .map(row -> new Answered((String) row[0], count(row[1])))
                .toList();
    }

    /**
     * A mark of a matrix counts as {@code row=column}.
     *
     * @param questions ids of the questions whose values are few
     */
    List<Given> given(Scope scope, UUID roundId, List<String> questions) {
        return query("""
                        select a.key, v.value, count(*) from survey_response r, jsonb_each(r.answers) a,
                            jsonb_array_elements_text(case jsonb_typeof(a.value) when 'array' then a.value
                                when 'object' then (select jsonb_agg(m.key || '=' || m.value)
                                    from jsonb_each_text(a.value) m)
                                else jsonb_build_array(a.value) end) v
                        where r.organisation_id = :organisation and r.round_id = :round
                            and a.key in (:questions)
                        group by a.key, v.value""", scope, roundId, questions)
                .map(row -> new Given((String) row[0], (String) row[1], count(row[2])))
                .toList();
    }

    /**
     * How often each option stood in each place: {@code option=place}.
     *
     * @param questions ids of the questions that put options in an order
     */
    List<Given> places(Scope scope, UUID roundId, List<String> questions) {
        return query("""
                        select a.key, v.value || '=' || v.place, count(*) from survey_response r, jsonb_each(r.answers) a,
                            jsonb_array_elements_text(
                                case jsonb_typeof(a.value) when 'array' then a.value else '[]' end)
                                with ordinality v(value, place)
                        where r.organisation_id = :organisation and r.round_id = :round
                            and a.key in (:questions)
                        group by a.key, v.value, v.place""", scope, roundId, questions)
                .map(row -> new Given((String) row[0], (String) row[1], count(row[2])))
                .toList();
    }

    /** Answers in words. Shuffled for each question on its own, so that their order does not tell who wrote them. */
    List<Words> words(Scope scope, UUID roundId, List<String> questions) {
        return query("""
                        select question, text from (
                            select a.key as question, a.value #>> '{}' as text,
                                row_number() over (partition by a.key order by md5(cast(r.id as text) || a.key)) as place
                            from survey_response r, jsonb_each(r.answers) a
                            where r.organisation_id = :organisation and r.round_id = :round
                                and a.key in (:questions)) words
                        where place <= %d order by question, place""".formatted(MOST_TEXTS), scope, roundId, questions)
                .map(row -> new Words((String) row[0], (String) row[1]))
                .toList();
    }

    /** Of each participant the latest response of the wave, so that nobody counts twice. */
    List<Sum> sums(Scope scope, UUID programId, Side side, SurveyWave wave) {
        return session.createNativeQuery("""
                        select latest.template_id, a.key, count(*), sum(cast(a.value as bigint)) from (
                            select distinct on (s.participant_id) d.template_id, r.answers
                            from survey_round d
                            join survey_template t on t.organisation_id = d.organisation_id and t.id = d.template_id
                            join survey_response r on r.organisation_id = d.organisation_id and r.round_id = d.id
                            join survey_assignment s on s.organisation_id = d.organisation_id and s.id = r.assignment_id
                            where d.organisation_id = :organisation and d.program_id = :program
                                and t.side = :side and t.wave = :wave
                            order by s.participant_id, r.id desc) latest, jsonb_each(latest.answers) a
                        where jsonb_typeof(a.value) = 'number' group by latest.template_id, a.key""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("side", side.name())
                .setParameter("wave", wave.name())
                .getResultStream()
                .map(row -> new Sum((UUID) row[0], (String) row[1], count(row[2]), count(row[3])))
                .toList();
    }

    private Stream<Object[]> query(String sql, Scope scope, UUID roundId, List<String> questions) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setParameter("questions", questions)
                .getResultStream();
    }

    private Stream<Object[]> query(String sql, Scope scope, UUID roundId) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .getResultStream();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
