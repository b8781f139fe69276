package org.tandem.programs;

/** One line of what a programme needs before it starts. */
record StartConditionView(StartCondition code, boolean met) {}
