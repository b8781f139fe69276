package org.tandem.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into problem+json; nothing of the failure's own text leaves the server. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    static final String MEDIA_TYPE = "application/problem+json";

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return answer(problem.status(), problem.code(), problem.detail(), problem.errors());
    }

    @ServerExceptionMapper
    Response tooMany(TooManyRequests problem) {
        var answer = problem((Problem) problem);
        return Response.fromResponse(answer)
                .header("Retry-After", problem.retryAfterSeconds())
                .build();
    }

    /** Named apart, or Quarkus' own mapper of this class would answer first. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure) {
        return unreadable((JacksonException) failure);
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            var field = ProblemPaths.of(unknown);
            return answer(
                    400,
                    "unknown-field",
                    "В запросе есть неизвестное поле.",
                    List.of(new Problem.FieldError(field, "unknown-field", "Такого поля нет.")));
        }
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()
                && !(mapping.getCause() instanceof StreamReadException)) {
            var field = ProblemPaths.of(mapping);
            return answer(
                    400,
                    "wrong-type",
                    "Значение поля не того вида, который ожидается.",
                    List.of(new Problem.FieldError(field, "wrong-type", "Неверный вид значения.")));
        }
        return answer(400, "malformed-json", "Тело запроса не является правильным JSON.", List.of());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        var errors = failure.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted(java.util.Comparator.comparing(Problem.FieldError::field))
                .toList();
        return answer(422, "invalid-fields", "Проверьте отмеченные поля.", errors);
    }

    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        return new Problem.FieldError(ProblemPaths.of(violation.getPropertyPath()), code, violation.getMessage());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated() {
        return answer(401, "unauthenticated", "Войдите в систему: срок входа истёк или входа не было.", List.of());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return problem(Problem.forbidden());
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure) {
        return problem(Problem.versionConflict());
    }

    /** A race that only the schema could decide: two requests created the same thing. */
    @ServerExceptionMapper
    Response constraint(org.hibernate.exception.ConstraintViolationException failure) {
        if (failure.getKind() == ConstraintKind.UNIQUE) {
            return answer(409, "already-exists", "Такая запись уже есть. Обновите страницу.", List.of());
        }
        return unexpected(failure);
    }

    @ServerExceptionMapper
    Response databaseAway(JDBCConnectionException failure) {
        return Response.fromResponse(answer(
                        503,
                        "temporarily-unavailable",
                        "База данных временно недоступна. Повторите через минуту.",
                        List.of()))
                .header("Retry-After", 10)
                .build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException json) {
            return unreadable(json);
        }
        var status = failure.getResponse().getStatus();
        return switch (status) {
            case 400 -> answer(400, "bad-parameter", "Параметр запроса не разобран.", List.of());
            case 404 -> problem(Problem.notFound());
            case 401 -> unauthenticated();
            case 403 -> problem(Problem.forbidden());
            case 413 -> answer(413, "too-large", "Запрос слишком большой.", List.of());
            default ->
                status < 500
                        ? answer(
                                status,
                                "http-" + status,
                                "Сервер не принимает такой запрос по этому адресу.",
                                List.of())
                        : unexpected(failure);
        };
    }

    /** The log gets the failure with a number; the answer gets the number only. */
    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem);
            }
            if (cause instanceof OptimisticLockException) {
                return problem(Problem.versionConflict());
            }
            if (cause instanceof org.hibernate.exception.ConstraintViolationException constraint
                    && constraint.getKind() == ConstraintKind.UNIQUE) {
                return constraint(constraint);
            }
        }
        var number = UUID.randomUUID();
        LOG.errorf(failure, "Unexpected failure %s", number);
        return answer(
                500,
                "unexpected",
                "Что-то сломалось на сервере. Повторите позже; если не поможет, сообщите номер " + number + ".",
                List.of());
    }

    private static Response answer(int status, String code, String detail, List<Problem.FieldError> errors) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(ProblemBody.of(status, code, detail, errors))
                .build();
    }
}
