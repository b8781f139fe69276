package org.tandem.organisations.registers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.shared.problem.Problem;

/** Checks the values of an entry against the columns of its register. */
final class RegisterValues {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 300;

    private RegisterValues() {}

    /** The given values without empty ones; 422 names each that is missing, unknown or unreadable. */
    static Map<String, String> checked(RegisterKind kind, Map<String, String> given) {
        var values = new TreeMap<String, String>();
        var errors = new ArrayList<Problem.FieldError>();
        given.forEach((code, value) -> {
            if (value == null) {
                return;
            }
            var refusal =
                    kind.field(code).map(field -> refusal(field, value)).orElse("В этом реестре нет такого поля.");
            if (!refusal.isEmpty()) {
                errors.add(new Problem.FieldError("fields." + code, "field-value", refusal));
            }
            values.put(code, value);
        });
        for (var field : kind.fields()) {
            if (field.required() && !values.containsKey(field.code())) {
                errors.add(new Problem.FieldError("fields." + field.code(), "required", "Заполните это поле."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(List.copyOf(errors));
        }
        return values;
    }

    private static String refusal(RegisterKind.RegisterField field, String value) {
        return switch (field.type()) {
            case TEXT -> tooLong(value, LONGEST_LINE);
            case LONG_TEXT -> tooLong(value, LONGEST);
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
}
