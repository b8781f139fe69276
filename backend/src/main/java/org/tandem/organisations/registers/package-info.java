/**
 * Small registers of the curator: partners, responsible people, information campaign, accessibility measures,
 * questions to solve. What each holds is data ({@code templates/registers.json}); they share one table, one set of
 * operations and one page. May use {@code organisations} and below.
 */
package org.tandem.organisations.registers;
