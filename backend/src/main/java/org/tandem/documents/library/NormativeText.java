package org.tandem.documents.library;

/**
 * An act of the library, built in or added.
 *
 * @param code code of a built-in one, id of an added one
 * @param requisites kind, date and number
 */
record NormativeText(String code, NormativeLevel level, String title, String requisites, String summary, String link) {}
