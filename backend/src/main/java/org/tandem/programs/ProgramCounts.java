package org.tandem.programs;

/**
 * How far the roadmap has come, counted in occurrences of its activities.
 *
 * @param total without cancelled ones
 */
public record ProgramCounts(long total, long done, long overdue) {

    static final ProgramCounts NONE = new ProgramCounts(0, 0, 0);
}
