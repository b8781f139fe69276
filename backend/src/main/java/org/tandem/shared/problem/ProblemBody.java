package org.tandem.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** RFC 9457 body; {@code errors} only for refused fields. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(String type, String title, int status, String detail, String code, List<Problem.FieldError> errors) {

    static ProblemBody of(int status, String code, String detail, List<Problem.FieldError> errors) {
        return new ProblemBody("about:blank", title(status), status, detail, code, errors);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Запрос не прочитан";
            case 401 -> "Нужно войти";
            case 403 -> "Нет прав";
            case 404 -> "Не найдено";
            case 405 -> "Действие не поддерживается";
            case 406, 415 -> "Формат не поддерживается";
            case 409 -> "Конфликт";
            case 413 -> "Слишком большой запрос";
            case 422 -> "Данные не приняты";
            case 428 -> "Нужна версия записи";
            case 429 -> "Слишком много попыток";
            case 503 -> "Временно недоступно";
            default -> status < 500 ? "Запрос отклонён" : "Ошибка сервера";
        };
    }
}
