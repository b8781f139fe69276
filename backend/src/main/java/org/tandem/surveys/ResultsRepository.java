package org.tandem.surveys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.tandem.participants.Side;
import org.tandem.shared.page.Cursor;
import org.tandem.shared.page.Page;
import org.tandem.shared.tenancy.Scope;

/** Reads what was added up. A stored response is a submitted one, so V-28 holds by construction. */
@ApplicationScoped
class ResultsRepository {

    /** How many answers in words a results page begins with. */
    static final int FIRST_WORDS = 20;

    /**
     * What was added up of one question.
     *
     * @param n how many people answered it
     * @param total sum of the numbers that were given
     * @param squares sum of their squares
     * @param counts how often each value was given
     */
    record Sums(long n, double total, double squares, Map<String, Long> counts) {}

    /** Sum and number of the whole-number answers of a question, within one template version. */
    record Sum(UUID templateId, String question, long count, long sum) {}

    /**
     * What people who answered in both waves said.
     *
     * @param squares sum of the squares of each one's difference
     */
    record Changes(long n, double before, double after, double squares) {}

    @Inject
    Session session;

    /**
     * Sums by slice and question; under the empty question those of whole responses.
     *
     * @param slice empty for everybody, or a pattern of slices
     */
    Map<String, Map<String, Sums>> sums(Scope scope, UUID roundId, String slice) {
        var sums = new HashMap<String, Map<String, Sums>>();
        session.createNativeQuery("""
                        select slice, question, value, count, cast(total as double precision),
                            cast(squares as double precision)
                        from survey_tally where organisation_id = :organisation and round_id = :round
                            and slice like :slice and count > 0""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setParameter("slice", slice)
                .getResultStream()
                .forEach(row -> {
                    var ofSlice = sums.computeIfAbsent((String) row[0], absent -> new HashMap<>());
                    var former = ofSlice.getOrDefault((String) row[1], new Sums(0, 0, 0, new HashMap<>()));
                    if (((String) row[2]).isEmpty()) {
                        ofSlice.put(
                                (String) row[1],
                                new Sums(count(row[3]), (Double) row[4], (Double) row[5], former.counts()));
                    } else {
                        former.counts().put((String) row[2], count(row[3]));
                        ofSlice.put((String) row[1], former);
                    }
                });
        return sums;
    }

    /** The first answers in words by question; their ids are random, so their order tells nothing. */
    Map<String, List<String>> words(Scope scope, UUID roundId) {
        return session.createNativeQuery("""
                        select q.question, w.text from (
                            select question from survey_tally where organisation_id = :organisation and round_id = :round
                                and slice = '' and value = '' and question <> '') q
                        cross join lateral (
                            select text from survey_words w where w.organisation_id = :organisation
                                and w.round_id = :round and w.question = q.question order by w.id limit :most) w""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setParameter("most", FIRST_WORDS)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }

    /** @param search part of a word, whatever its case and Ё; null for all */
    Page<ResultsService.WordsView> words(
            Scope scope, UUID roundId, String question, String search, Cursor after, int limit) {
        var rows = session.createNativeQuery("""
                        select id, text from survey_words where organisation_id = :organisation and round_id = :round
                            and question = :question and (cast(:after as uuid) is null or id > :after)
                            and (:search = '' or strpos(search_form(text), search_form(:search)) > 0)
                        order by id limit :limit""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setParameter("question", question)
                .setParameter("search", search == null ? "" : search.strip())
                .setParameter("after", after == null ? null : after.id(), UUID.class)
                .setParameter("limit", limit + 1)
                .getResultList();
        return Page.of(rows, limit, last -> new Cursor("", (UUID) last[0]).encode())
                .map(row -> new ResultsService.WordsView((String) row[1]));
    }

    /** Of each participant the latest response of the wave, so that nobody counts twice. */
    List<Sum> sums(Scope scope, UUID programId, Side side, SurveyWave wave) {
        return session.createNativeQuery("""
                        select latest.template_id, a.key, count(*), sum(cast(a.value as bigint)) from (
                            select distinct on (s.participant_id) d.template_id, r.answers
                            from survey_round d
                            join survey_template t on t.organisation_id = d.organisation_id and t.id = d.template_id
                            join survey_response r on r.organisation_id = d.organisation_id and r.round_id = d.id
                                and r.doubt_id is null
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

    /** By construct, only of participants who answered it in both waves; of each the latest response. */
    Map<String, Changes> changes(Scope scope, UUID programId, Side side) {
        return session.createNativeQuery("""
                        with answered as (
                            select distinct on (s.participant_id, t.wave) s.participant_id, t.wave, t.questions, r.answers
                            from survey_round d
                            join survey_template t on t.organisation_id = d.organisation_id and t.id = d.template_id
                            join survey_response r on r.organisation_id = d.organisation_id and r.round_id = d.id
                                and r.doubt_id is null
                            join survey_assignment s on s.organisation_id = d.organisation_id and s.id = r.assignment_id
                            where d.organisation_id = :organisation and d.program_id = :program
                                and t.side = :side and t.wave in ('BEFORE', 'AFTER')
                            order by s.participant_id, t.wave, r.id desc),
                        scaled as (
                            select participant_id, wave, q ->> 'construct' as construct, avg(cast(a.value as numeric)) as mark
                            from answered cross join jsonb_array_elements(questions) q
                            join lateral jsonb_each(answers) a on a.key = q ->> 'id'
                            where jsonb_typeof(a.value) = 'number' and q ->> 'construct' is not null
                            group by participant_id, wave, q ->> 'construct')
                        select b.construct, count(*), cast(sum(b.mark) as double precision),
                            cast(sum(a.mark) as double precision), cast(sum(power(a.mark - b.mark, 2)) as double precision)
                        from scaled b join scaled a on a.participant_id = b.participant_id and a.construct = b.construct
                            and a.wave = 'AFTER'
                        where b.wave = 'BEFORE' group by b.construct""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("program", programId)
                .setParameter("side", side.name())
                .getResultStream()
                .collect(toMap(
                        row -> (String) row[0],
                        row -> new Changes(count(row[1]), (Double) row[2], (Double) row[3], (Double) row[4])));
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
