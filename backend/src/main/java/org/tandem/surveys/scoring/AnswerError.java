package org.tandem.surveys.scoring;

/**
 * Why an answer is not taken.
 *
 * @param question id of the question
 * @param code stable kebab-case code
 * @param message Russian sentence for whoever answers
 */
public record AnswerError(String question, String code, String message) {}
