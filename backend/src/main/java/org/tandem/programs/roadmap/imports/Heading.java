package org.tandem.programs.roadmap.imports;

import java.util.regex.Pattern;

/**
 * A row that heads others.
 *
 * @param title with its number, as printed
 * @param column where it begins
 */
record Heading(String title, int column, Style style) {

    /** How headings of a level are numbered. */
    enum Style {
        ROMAN,
        ARABIC,
        WORD,
        NONE
    }

    private static final Pattern ROMAN = Pattern.compile("(?s)[IVXІХ]{1,5}[.) ].*|[IVXІХ]{1,5}");
    private static final Pattern ARABIC = Pattern.compile("(?s)\\d{1,2}(?:[.) ](?!\\d).*|\\p{L}.*)?");
    private static final Pattern WORD = Pattern.compile(
            "(?is)(?:этап|раздел|блок|направление|модуль|часть)\\b.*|" + "\\S+ (?:этап|раздел|блок|модуль)\\b.*");
    private static final Pattern SINGLE = Pattern.compile("[IVXІХ]{1,5}[.)]?|\\d{1,2}[.)]?");

    static Heading of(String number, String title, int column) {
        var text = title.replaceAll("[\\s\u00a0]+", " ").strip();
        var whole = number.isBlank() ? text : number.strip() + " " + text;
        return new Heading(whole, column, style(whole));
    }

    private static Style style(String title) {
        if (ROMAN.matcher(title).matches()) {
            return Style.ROMAN;
        }
        if (ARABIC.matcher(title).matches()) {
            return Style.ARABIC;
        }
        return WORD.matcher(title).matches() ? Style.WORD : Style.NONE;
    }

    /** Whether a number is of one level: «1.», «III»; deeper ones belong to activities. */
    static boolean isOneLevel(String number) {
        return SINGLE.matcher(number.strip()).matches();
    }

    /**
     * Whether this heads a group inside the section that {@code section} heads: it begins further right, or it is
     * numbered lower, as «1.» under «I.», or not at all under a number.
     */
    boolean isInside(Heading section) {
        if (column != section.column) {
            return column > section.column;
        }
        if (style == section.style) {
            return false;
        }
        return section.style == Style.ROMAN && style == Style.ARABIC
                || style == Style.NONE
                || section.style == Style.WORD && style == Style.ARABIC;
    }
}
