package org.tandem.documents;

import java.util.regex.Pattern;

/**
 * A number as it is written in a journal.
 *
 * @param text «32-о»
 * @param value what counts in it (32), null when it does not follow the journal's own counting («б/н», «01-05/32»)
 * @param suffix what follows the value («-о»), empty for none
 */
record DocumentNumber(String text, Integer value, String suffix) {

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,8})([-/ ]?\\p{L}{1,5})?");

    /** Reads what somebody typed. */
    static DocumentNumber parse(String typed) {
        var matcher = COUNTED.matcher(typed);
        if (!matcher.matches()) {
            return new DocumentNumber(typed, null, "");
        }
        return new DocumentNumber(
                typed, Integer.valueOf(matcher.group(1)), matcher.group(2) == null ? "" : matcher.group(2));
    }

    static DocumentNumber of(int value, String suffix) {
        return new DocumentNumber(value + suffix, value, suffix);
    }
}
