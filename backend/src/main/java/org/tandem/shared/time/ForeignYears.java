package org.tandem.shared.time;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Years that a plan names although it has nothing to do with them: left over from somebody else's text. */
public final class ForeignYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** The date of a document («от 25.12.2019») is no plan. */
    private static final Pattern DATE = Pattern.compile("\\d\\d?\\.\\d\\d?\\.20\\d\\d");

    private ForeignYears() {}

    /** The years outside the bounds, each once, as written. */
    public static List<String> in(String text, int first, int last) {
        return YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(year -> Integer.parseInt(year) < first || Integer.parseInt(year) > last)
                .toList();
    }

    /** The text without its full dates. */
    public static String withoutDates(String text) {
        return DATE.matcher(text).replaceAll("");
    }
}
