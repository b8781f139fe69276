package org.tandem.people.rights;

/** Formats of the file about a person: for a machine, to be read, to be edited before it is handed over. */
public enum DossierFormat {
    JSON,
    PDF,
    DOCX
}
