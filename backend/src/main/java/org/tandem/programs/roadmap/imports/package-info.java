/**
 * Brings a roadmap in from the file the school already has. Readers (DOCX, XLSX, ODT, CSV, pasted text) give tables of
 * text; the rest turns tables into a draft that a person corrects before anything is saved. All of that are pure
 * functions without Quarkus or JPA; only {@code ImportService} and {@code ImportResource} touch the application. The
 * three zipped formats are read by one guarded reader ({@code ZipParts}, {@code SafeXml}) rather than by a library
 * each: files come from strangers, and one door is easier to watch.
 */
package org.tandem.programs.roadmap.imports;
