/**
 * The roadmap of a programme: sections, activities with terms of every kind people write, occurrences with plan and
 * fact. An activity that does not recur has exactly one occurrence, so «done» and «overdue» have one home. Uses
 * {@code programs} only by its façade and events.
 */
package org.tandem.programs.roadmap;
