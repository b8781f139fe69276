package org.tandem.people;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A telephone number as people write it. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "\\+?[0-9][0-9 ()\\u00a0–-]{2,38}")
@interface Phone {

    String message() default "цифры, пробелы, скобки и дефисы, например +7 900 000-00-00";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
