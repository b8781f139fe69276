/**
 * Papers as files, pure functions: {@link org.tandem.documents.rendering.Docx} builds a DOCX from blocks,
 * {@link org.tandem.documents.rendering.Pdf} turns any DOCX of the office kind into a tagged PDF/A. WordprocessingML is
 * read and written as XML trees, without an office library: the same small code then fills our templates and those that
 * an organisation made itself. Knows neither the database nor HTTP.
 */
package org.tandem.documents.rendering;
