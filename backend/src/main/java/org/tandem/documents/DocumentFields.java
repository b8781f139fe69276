package org.tandem.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.shared.problem.Problem;

/** Checks the structured fields of a paper against its kind. */
final class DocumentFields {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 500;

    private DocumentFields() {}

    /** The given values without empty ones; 422 names each that the kind does not know or cannot read. */
    static Map<String, String> checked(DocumentKind kind, Map<String, String> given) {
        var values = new TreeMap<String, String>();
        var errors = new ArrayList<Problem.FieldError>();
        for (var entry : given.entrySet()) {
            var value = entry.getValue();
            if (value == null) {
                continue;
            }
            var refusal = kind.field(entry.getKey())
                    .map(field -> refusal(field, value))
                    .orElse("У этого вида документа нет такого поля.");
            if (refusal.isEmpty()) {
                values.put(entry.getKey(), value);
            } else {
                errors.add(new Problem.FieldError("fields." + entry.getKey(), "field-value", refusal));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(List.copyOf(errors));
        }
        return values;
    }

    private static String refusal(DocumentKind.Field field, String value) {
        return switch (field.type()) {
            case TEXT -> tooLong(value, LONGEST_LINE);
            case LONG_TEXT, LINES -> tooLong(value, LONGEST);
            case NUMBER -> value.matches("\\d{1,6}") ? "" : "Укажите целое число.";
            case DATE -> isDate(value) ? "" : "Укажите дату.";
            case CHOICE ->
                field.options().stream().anyMatch(option -> option.code().equals(value)) ? "" : "Выберите из списка.";
        };
    }

    private static String tooLong(String value, int longest) {
        return value.length() <= longest ? "" : "Не больше " + longest + " знаков.";
    }

    private static boolean isDate(String value) {
        try {
            return value.length() == 10 && LocalDate.parse(value).getYear() >= 1990;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Fields without which the paper cannot come into force and which are empty. */
    static List<DocumentKind.Field> missing(DocumentKind kind, Map<String, String> values) {
        return kind.fields().stream()
                .filter(field -> field.required() && !values.containsKey(field.code()))
                .toList();
    }

    /** Everything the kind demands is there (V-32, R-020), and the dates of the stamps agree (V-31). */
    static void requireComplete(DocumentKind kind, Map<String, String> values, LocalDate today) {
        var missing = missing(kind, values);
        if (!missing.isEmpty()) {
            var rule = missing.stream()
                    .map(DocumentKind.Field::rule)
                    .filter(r -> r != null)
                    .findFirst()
                    .orElse("document-incomplete");
            throw Problem.rule(
                    rule,
                    "Документ ещё не полон. Заполните: "
                            + String.join(
                                    "; ",
                                    missing.stream()
                                            .map(DocumentKind.Field::label)
                                            .toList())
                            + ".",
                    missing.stream()
                            .map(field -> new Problem.FieldError(
                                    "fields." + field.code(),
                                    field.rule() == null ? "required" : field.rule(),
                                    "Заполните: " + field.label() + "."))
                            .toList());
        }
        if (kind.stamps()) {
            requireStamps(values, today);
        }
    }

    /** V-31: the body decides before the director signs, and nobody signs in the future. */
    private static void requireStamps(Map<String, String> values, LocalDate today) {
        var order = LocalDate.parse(values.get("order_date"));
        var errors = new ArrayList<Problem.FieldError>();
        if (LocalDate.parse(values.get("protocol_date")).isAfter(order)) {
            errors.add(new Problem.FieldError(
                    "fields.protocol_date", "V-31", "Протокол не может быть позже приказа об утверждении."));
        }
        if (order.isAfter(today)) {
            errors.add(new Problem.FieldError("fields.order_date", "V-31", "Дата приказа ещё не наступила."));
        }
        if (!errors.isEmpty()) {
            throw Problem.rule("V-31", "Проверьте даты протокола и приказа об утверждении.", List.copyOf(errors));
        }
    }
}
