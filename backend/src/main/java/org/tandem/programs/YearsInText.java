package org.tandem.programs;

import java.util.regex.Pattern;

/** Moves the years that a term or a title names: «до 1 октября 2024», «до 16.11.2024», «2024/25 учебный год». */
public final class YearsInText {

    /** A year, perhaps with the short second half of a school year. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?:/(\\d\\d)(?!\\d))?(?!\\d)");

    private YearsInText() {}

    /** The text some years later; null stays null. */
    public static String shift(String text, int years) {
        if (text == null) {
            return null;
        }
        return YEAR.matcher(text).replaceAll(found -> {
            var year = Integer.parseInt(found.group(1)) + years;
            return found.group(2) == null
                    ? Integer.toString(year)
                    : "%d/%02d".formatted(year, (Integer.parseInt(found.group(2)) + years) % 100);
        });
    }
}
