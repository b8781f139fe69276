package org.tandem.shared.tables;

/** Cells that a spreadsheet must not take for a formula. */
public final class PlainCells {

    /** What a spreadsheet begins a formula with, in narrow and full width. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private PlainCells() {}

    /**
     * The text with an apostrophe before it where a spreadsheet would compute it: a name like «=cmd|…» stays a name.
     * Blanks before the sign do not hide it.
     */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        // a terminator of text or a mark of direction would hide what follows from us and not from the spreadsheet
        var clean = text.replaceAll("[\\u0000\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]", "");
        var visible = clean.replaceAll("^[ \\u00a0\\u3000]+", "");
        return !visible.isEmpty() && STARTS.indexOf(visible.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
