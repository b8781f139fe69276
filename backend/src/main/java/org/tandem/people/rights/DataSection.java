package org.tandem.people.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One part of the file about a person.
 *
 * @param title Russian heading
 * @param records each a list of labels with values, in the order of reading
 */
public record DataSection(String title, List<Map<String, String>> records) {

    /** A record of label, value, label, value…; what has no value is left out. */
    public static Map<String, String> of(Object... labelsAndValues) {
        var record = new LinkedHashMap<String, String>();
        for (var i = 0; i < labelsAndValues.length; i += 2) {
            var value = labelsAndValues[i + 1];
            if (value != null && !value.toString().isBlank()) {
                record.put((String) labelsAndValues[i], value.toString());
            }
        }
        return record;
    }

    /** A section, or none if there is nothing in it. */
    public static List<DataSection> section(String title, List<Map<String, String>> records) {
        return records.isEmpty() ? List.of() : List.of(new DataSection(title, records));
    }
}
