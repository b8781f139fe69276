package org.tandem.shared.problem;

import java.util.List;

/**
 * The only way a request is refused: becomes an RFC 9457 answer with a stable {@link #code()} and a Russian text that
 * says what to do. Thrown by any layer; the transaction around it is rolled back.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final List<FieldError> errors;

    /** One refused field: its JSON path, a stable code and a Russian sentence. */
    public record FieldError(String field, String code, String message) {}

    /**
     * @param status HTTP status
     * @param code stable kebab-case code, or the id of the broken rule ({@code V-10})
     * @param detail Russian sentence for the person in front of the screen
     */
    public Problem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    private Problem(int status, String code, String detail, List<FieldError> errors) {
        super(code + ": " + detail, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** Absent or out of scope: deliberately the same answer. */
    public static Problem notFound() {
        return new Problem(404, "not-found", "Такой записи нет или она вам недоступна.");
    }

    /** The caller's role does not allow it. */
    public static Problem forbidden() {
        return new Problem(403, "forbidden", "У вашей роли нет права на это действие.");
    }

    /** The object's state does not allow the transition. */
    public static Problem wrongState(String detail) {
        return new Problem(409, "wrong-state", detail);
    }

    /** A rule of the domain is broken; {@code rule} is its id in the specification. */
    public static Problem rule(String rule, String detail) {
        return new Problem(422, rule, detail);
    }

    /** The same, naming each condition that is not met. */
    public static Problem rule(String rule, String detail, List<FieldError> unmet) {
        return new Problem(422, rule, detail, unmet);
    }

    /** One field is wrong for a reason that Bean Validation cannot express. */
    public static Problem field(String field, String code, String message) {
        return fields(List.of(new FieldError(field, code, message)));
    }

    /** Several fields are wrong. */
    public static Problem fields(List<FieldError> errors) {
        return new Problem(422, "invalid-fields", "Проверьте отмеченные поля.", errors);
    }

    /** Somebody else saved the object first. */
    public static Problem versionConflict() {
        return new Problem(
                409, "version-conflict", "Запись уже изменил кто-то другой. Обновите страницу и повторите правку.");
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return getMessage().substring(code.length() + 2);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
