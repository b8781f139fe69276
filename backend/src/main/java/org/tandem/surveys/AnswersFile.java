package org.tandem.surveys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.tandem.audit.AuditLog;
import org.tandem.shared.tables.TableOutput;
import org.tandem.shared.tables.TableOutput.TableFormat;
import org.tandem.shared.tenancy.Scope;
import org.tandem.shared.tenancy.Tenancy;
import org.tandem.surveys.scoring.Question;

/**
 * Answers of a round as a download: a row for each response, in no meaningful order, with nothing of whose it is.
 * Streamed, so that their number costs time and not memory.
 */
@ApplicationScoped
@Transactional
class AnswersFile {

    private static final int AT_ONCE = 500;
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    @Inject
    ResultsService results;

    @Inject
    Session session;

    @Inject
    Tenancy tenancy;

    @Inject
    AuditLog audit;

    @Inject
    ObjectMapper mapper;

    /** The questions that the caller may read, and a line in the log (V-37). */
    List<Question> announce(Scope scope, UUID roundId, String format) {
        var questions = results.exported(scope, roundId);
        audit.record(scope, "survey.answers-exported", "survey_round", roundId, format);
        return questions;
    }

    void table(Scope scope, UUID roundId, List<Question> questions, TableFormat format, OutputStream to)
            throws IOException {
        var headings = Stream.concat(Stream.of("№"), questions.stream().map(Question::text))
                .toList();
        try (var table = TableOutput.of(format, to, "Ответы", headings);
                var rows = rows(scope, roundId)) {
            var number = 0;
            for (var row : (Iterable<String>) rows::iterator) {
                var answers = answers(row);
                var cells = new ArrayList<>(List.of(String.valueOf(++number)));
                questions.forEach(question -> cells.add(cell(question, answers.get(question.id()))));
                table.row(cells);
            }
        }
    }

    void json(Scope scope, UUID roundId, List<Question> questions, OutputStream to) throws IOException {
        var known = questions.stream().map(Question::id).collect(Collectors.toSet());
        try (var generator = mapper.getFactory().createGenerator(to);
                var rows = rows(scope, roundId)) {
            generator.writeStartObject();
            generator.writePOJOField(
                    "questions", questions.stream().map(QuestionView::of).toList());
            generator.writeArrayFieldStart("answers");
            for (var row : (Iterable<String>) rows::iterator) {
                var answers = new LinkedHashMap<>(answers(row));
                answers.keySet().retainAll(known);
                generator.writePOJO(answers);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private Stream<String> rows(Scope scope, UUID roundId) {
        tenancy.enter(scope.organisationId());
        return session.createNativeQuery("""
                        select cast(answers as text) from survey_response
                        where organisation_id = :organisation and round_id = :round and doubt_id is null
                        order by md5(cast(id as text))""", String.class)
                .setParameter("organisation", scope.organisationId())
                .setParameter("round", roundId)
                .setFetchSize(AT_ONCE)
                .getResultStream();
    }

    private static String cell(Question question, Object answer) {
        if (answer instanceof Boolean yes) {
            return yes ? "Да" : "Нет";
        }
        if (answer instanceof Map<?, ?> marks) {
            return marks.entrySet().stream()
                    .map(mark ->
                            label(question.rows(), mark.getKey()) + ": " + label(question.options(), mark.getValue()))
                    .collect(Collectors.joining("; "));
        }
        if (answer instanceof Collection<?> several) {
            return several.stream().map(one -> label(question.options(), one)).collect(Collectors.joining("; "));
        }
        return answer == null ? "" : label(question.options(), answer);
    }

    private static String label(List<Question.Option> options, Object value) {
        return options == null
                ? value.toString()
                : options.stream()
                        .filter(option -> option.value().equals(value))
                        .map(Question.Option::label)
                        .findFirst()
                        .orElse(value.toString());
    }

    private Map<String, Object> answers(String json) {
        try {
            return mapper.readValue(json, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
