package org.tandem.programs.roadmap.imports;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Missing, doubled and left-out numbers. Numbers of several levels (2.1) count through the whole roadmap, single ones
 * (1., 2.) begin again with each group.
 */
final class NumberCheck {

    private final boolean expected;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private int section;
    private String parent = "";

    NumberCheck(List<DraftSections.Part> parts) {
        var lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
        expected = lines.stream().filter(line -> !line.number.isBlank()).count() * 2 >= lines.size();
    }

    /** A new section begins. */
    void section() {
        section++;
        parent = "";
    }

    /** Whether a number goes on that of the line above that stands for itself. */
    boolean isNested(String number) {
        var digits = number.replaceAll("[^\\d.]", "").replaceAll("\\.+$", "");
        if (!parent.isEmpty() && digits.startsWith(parent + ".")) {
            return true;
        }
        parent = digits.contains(".") ? digits : "";
        return false;
    }

    Set<ImportWarning> check(String number, String group) {
        var warnings = EnumSet.noneOf(ImportWarning.class);
        var digits = number.replaceAll("[^\\d.]", "").replaceAll("^\\.+|\\.+$", "");
        if (digits.isEmpty() || digits.length() > 12) {
            if (number.isBlank() && expected) {
                warnings.add(ImportWarning.NUMBER_MISSING);
            }
            return warnings;
        }
        var dot = digits.lastIndexOf('.');
        var scope = dot < 0 ? section + "/" + Objects.requireNonNullElse(group, "") : digits.substring(0, dot);
        var own = Integer.parseInt(digits.substring(dot + 1).substring(0, Math.min(6, digits.length() - dot - 1)));
        if (!seen.add(scope + "." + own)) {
            warnings.add(ImportWarning.NUMBER_DOUBLE);
        } else if (own > last.getOrDefault(scope, 0) + 1) {
            warnings.add(ImportWarning.NUMBER_GAP);
        }
        last.merge(scope, own, Math::max);
        return warnings;
    }
}
