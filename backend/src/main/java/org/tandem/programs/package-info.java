/**
 * Mentoring programmes: goal, forms, school year, approval, seven stages; the roadmap is a room of its own inside. Above
 * {@code organisations}; knows nothing of people. Others react to {@link org.tandem.programs.ProgramEvents}.
 */
package org.tandem.programs;
