package org.tandem.surveys.scoring;

/**
 * What keeps a questionnaire from being published.
 *
 * @param question id of the question, null for the questionnaire as a whole
 * @param field the part of the question that is wrong: {@code text}, {@code options}, {@code showIf} …
 * @param code stable kebab-case code
 * @param message Russian sentence for whoever builds the questionnaire
 */
public record TemplateProblem(String question, String field, String code, String message) {}
