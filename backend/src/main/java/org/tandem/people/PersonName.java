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

/** One part of a person's name: letters, and between them blanks, dots, hyphens and apostrophes. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "\\p{L}[\\p{L}\\p{M} .'’ʼ-]{0,99}")
public @interface PersonName {

    String message() default "только буквы, пробел, дефис и апостроф, не длиннее 100 знаков";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
