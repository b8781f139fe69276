package org.tandem.participants.records;

/**
 * How many take part.
 *
 * @param learners mentees who are learners
 * @param youngSpecialists mentees among the teachers who are young specialists
 * @param teachers other mentees among the teachers
 * @param mentors of every kind
 * @param inPairs mentees whose pair works
 */
record RecordFigures(int learners, int youngSpecialists, int teachers, int mentors, int inPairs) {}
