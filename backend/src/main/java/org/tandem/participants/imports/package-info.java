/**
 * Brings many people into a base from the list a school already has: guesses the columns, shows line by line what would
 * happen, then writes all of it or nothing. Reading a line is pure; {@code PeopleImport} compares
 * with the base and writes through {@link org.tandem.people.PeopleBatch} and {@link org.tandem.participants.Bases}.
 */
package org.tandem.participants.imports;
