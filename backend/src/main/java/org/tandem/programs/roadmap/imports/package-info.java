/**
 * Brings a roadmap in from the file the school already has. The readers of {@code shared.tables} give tables of text;
 * this package turns tables into a draft that a person corrects before anything is saved. All of that are pure
 * functions without Quarkus or JPA; only {@code ImportService} and {@code ImportResource} touch the application.
 */
package org.tandem.programs.roadmap.imports;
