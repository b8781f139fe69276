/**
 * Tables out of files that come from strangers: XLSX, DOCX, ODT, ODS, CSV and pasted text, each as rows of text. The
 * zipped formats are read by one guarded reader ({@code ZipParts}, {@code SafeXml}) rather than by a library each: one
 * door is easier to watch. A formula is never computed; what a cell shows is its text. Pure functions; what the words
 * mean is the business of the features.
 */
package org.tandem.shared.tables;
