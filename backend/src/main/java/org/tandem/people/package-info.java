/**
 * Persons and who may act for the minors among them (R-034…R-048, V-01, V-03). One person, whatever his roles and
 * programmes are. May use {@code shared}, {@code access}, {@code audit}, {@code organisations}; everybody above reads
 * persons through {@link org.tandem.people.People}.
 */
package org.tandem.people;
