package org.tandem.documents.rendering;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A form that is printed, signed and scanned.
 *
 * @param bookmark what the reading program shows in its list of contents
 * @param lines the text: its title first, then line by line; an empty line parts paragraphs
 * @param footer stands beside the code on every page
 * @param code what the QR code of a page holds, by the number of the page; capitals, digits and {@code $%*+-./:}
 */
public record SheetForm(String bookmark, List<String> lines, String footer, IntFunction<String> code) {}
