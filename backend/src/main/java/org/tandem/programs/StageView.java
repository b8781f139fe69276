package org.tandem.programs;

import java.util.List;

/**
 * A stage with its share of the roadmap.
 *
 * @param result what closes it, in the model's words
 * @param warnings what is unusual about its state, in Russian
 */
public record StageView(
        Stage stage,
        int number,
        String title,
        String shortTitle,
        String result,
        StageStatus status,
        long total,
        long done,
        long overdue,
        List<String> warnings) {}
