package org.tandem.documents.rendering;

import java.util.List;

/**
 * A filled template.
 *
 * @param docx the document
 * @param blanks what was not known and stands as a visible blank, in order of appearance
 */
public record Filled(byte[] docx, List<Placeholder> blanks) {}
