package org.tandem.shared.tables;

/**
 * How much of a file one kind of import takes; more is refused while it is read.
 *
 * @param what the table expected, in the genitive, for the sentence of a refusal («дорожной карты»)
 * @param bytes of the file
 * @param rows of all tables and lines of text around them, each
 * @param text characters of one table
 * @param prose whether lines of a text file may be broken inside a cell and are joined again; otherwise a line is a row
 */
public record TableLimits(String what, int bytes, int rows, int text, boolean prose) {

    private static final int MEGABYTE = 1024 * 1024;

    int megabytes() {
        return bytes / MEGABYTE;
    }
}
