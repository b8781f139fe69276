package org.tandem.surveys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.tandem.shared.tenancy.Scope;
import org.tandem.surveys.scoring.Cells;
import org.tandem.surveys.scoring.Question;

/**
 * Adds waiting responses to the counted answers. Runs in a job and, for a few, when results are opened; one at a time in
 * an organisation, decided by a lock of the transaction, so that any number of backends may try. Killed half-way it has
 * done nothing: the queue empties and the counts grow in one transaction.
 */
@ApplicationScoped
@Transactional
class TallyFolder {

    /** As many as a page may wait for. */
    static final int BATCH = 1000;

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    /** A waiting response. */
    private record Waiting(
            UUID response, UUID round, UUID template, int sign, String answers, String side, String form) {}

    private record Key(UUID round, String slice, String question, String value) {}

    /** A cell of {@code survey_tally} on its way into the statement that adds it. */
    private record Row(
            UUID round, String slice, String question, String value, long count, long total, double squares) {}

    /** An answer in words on its way into the statement that stores it. */
    private record WordsRow(UUID round, UUID response, String question, String text) {}

    @Inject
    Session session;

    @Inject
    SurveyTemplateRepository templates;

    @Inject
    ObjectMapper mapper;

    /**
     * Adds at most {@link #BATCH} waiting responses.
     *
     * @param roundId null for any round
     * @return how many were added; 0 also while somebody else is at it
     */
    int fold(Scope scope, UUID roundId) {
        if (!session.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))", Boolean.class)
                .setParameter("key", "survey-fold " + scope.organisationId())
                .getSingleResult()) {
            return 0;
        }
        var waiting = take(scope, roundId);
        if (!waiting.isEmpty()) {
            add(scope, waiting);
        }
        return waiting.size();
    }

    /** Adds everything that waits; for changes of stored answers, which must not meet a half-counted one. */
    void foldAll(Scope scope) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
                .setParameter("key", "survey-fold " + scope.organisationId())
                .getSingleResult();
        List<Waiting> waiting;
        while (!(waiting = take(scope, null)).isEmpty()) {
            add(scope, waiting);
        }
    }

    private List<Waiting> take(Scope scope, UUID roundId) {
        return session.createNativeQuery("""
                        with taken as (
                            delete from survey_fold f where f.organisation_id = :organisation and f.id in (
                                select q.id from survey_fold q where q.organisation_id = :organisation
                                    and (cast(:round as uuid) is null or q.round_id = :round)
                                limit :batch for update skip locked)
                            returning f.response_id, f.sign)
                        select r.id, r.round_id, d.template_id, cast(t.sign as int), cast(r.answers as text), a.side, a.form
                        from taken t
                        join survey_response r on r.organisation_id = :organisation and r.id = t.response_id
                        join survey_round d on d.organisation_id = :organisation and d.id = r.round_id
                        left join survey_assignment a on a.organisation_id = :organisation and a.id = r.assignment_id""", Object[].class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId, UUID.class)
                .setParameter("batch", BATCH)
                .getResultStream()
                .map(row -> new Waiting(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (Integer) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    private void add(Scope scope, List<Waiting> waiting) {
        var questions = new HashMap<UUID, List<Question>>();
        var sums = new HashMap<Key, Row>();
        var words = new ArrayList<WordsRow>();
        var gone = new ArrayList<UUID>();
        for (var one : waiting) {
            var cells = Cells.of(
                    questions.computeIfAbsent(
                            one.template(), id -> templates.get(scope, id).questions()),
                    answers(one.answers()));
            for (var slice : slices(one)) {
                cells.cells()
                        .forEach(cell -> sums.merge(
                                new Key(one.round(), slice, cell.question(), cell.value()),
                                row(one, slice, cell),
                                TallyFolder::plus));
            }
            if (one.sign() > 0) {
                cells.words()
                        .forEach(text ->
                                words.add(new WordsRow(one.round(), one.response(), text.question(), text.text())));
            } else {
                gone.add(one.response());
            }
        }
        store(scope, sums.values());
        storeWords(scope, words, gone);
    }

    private static List<String> slices(Waiting one) {
        var slices = new ArrayList<>(List.of(""));
        if (one.side() != null) {
            slices.add("side:" + one.side());
        }
        if (one.form() != null) {
            slices.add("form:" + one.form());
        }
        return slices;
    }

    private static Row row(Waiting one, String slice, Cells.Cell cell) {
        return new Row(
                one.round(),
                slice,
                cell.question(),
                cell.value(),
                one.sign(),
                one.sign() * cell.amount(),
                (double) one.sign() * cell.amount() * cell.amount());
    }

    private static Row plus(Row a, Row b) {
        return new Row(
                a.round, a.slice, a.question, a.value, a.count + b.count, a.total + b.total, a.squares + b.squares);
    }

    private void store(Scope scope, Collection<Row> rows) {
        session.createNativeMutationQuery("""
                        insert into survey_tally (organisation_id, round_id, slice, question, value, count, total, squares)
                        select :organisation, c.round, c.slice, c.question, c.value, c.count, c.total, c.squares
                        from jsonb_to_recordset(cast(:rows as jsonb)) as c(round uuid, slice text, question text,
                            value text, count bigint, total numeric, squares numeric)
                        on conflict (organisation_id, round_id, slice, question, value) do update
                        set count = survey_tally.count + excluded.count, total = survey_tally.total + excluded.total,
                            squares = survey_tally.squares + excluded.squares""")
                .setParameter("organisation", scope.organisationId())
                .setParameter("rows", json(rows))
                .executeUpdate();
    }

    private void storeWords(Scope scope, List<WordsRow> words, List<UUID> gone) {
        if (!gone.isEmpty()) {
            session.createNativeMutationQuery(
                            "delete from survey_words where organisation_id = :organisation and response_id in (:gone)")
                    .setParameter("organisation", scope.organisationId())
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        if (!words.isEmpty()) {
            session.createNativeMutationQuery("""
                            insert into survey_words (organisation_id, id, round_id, response_id, question, text)
                            select :organisation, gen_random_uuid(), w.round, w.response, w.question, w.text
                            from jsonb_to_recordset(cast(:rows as jsonb)) as w(round uuid, response uuid, question text,
                                text text)""")
                    .setParameter("organisation", scope.organisationId())
                    .setParameter("rows", json(words))
                    .executeUpdate();
        }
    }

    private Map<String, Object> answers(String json) {
        try {
            return mapper.readValue(json, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(Object rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
