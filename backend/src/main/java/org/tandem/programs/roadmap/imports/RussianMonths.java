package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of months in any case and the usual short forms. */
final class RussianMonths {

    private static final List<String> NAMES = List.of(
            "янв(?:ар[ьяею]|\\.)?",
            "фев(?:рал[ьяею]|р?\\.)?",
            "март(?:[ае])?",
            "апр(?:ел[ьяею]|\\.)?",
            "ма[йяею]",
            "июн[ьяею]?",
            "июл[ьяею]?",
            "авг(?:уст[ае]?|\\.)?",
            "сен(?:тябр[ьяею]|т?\\.)?",
            "окт(?:ябр[ьяею]|\\.)?",
            "ноя(?:бр[ьяею]|б?\\.)?",
            "дек(?:абр[ьяею]|\\.)?");

    /** One month, as a group without capture. */
    static final String ANY = "(?:" + String.join("|", NAMES) + ")(?![а-я])";

    private static final List<Pattern> EACH = NAMES.stream()
            .map(name -> Pattern.compile("(?<![а-я])" + name + "(?![а-я])"))
            .toList();
    private static final Pattern ONE = Pattern.compile("(?<![а-я])" + ANY);
    private static final Pattern LIST =
            Pattern.compile("(?:в )?" + ANY + "(?:(?: ?[,;] ?(?:и )?| и | ?/ ?)(?:в )?" + ANY + ")*(?: каждого года)?");

    private RussianMonths() {}

    /** Number of a month by its name, 1–12; the name must be one. */
    static int number(String name) {
        for (var i = 0; i < EACH.size(); i++) {
            if (EACH.get(i).matcher(name).matches()) {
                return i + 1;
            }
        }
        throw new NumberFormatException(name);
    }

    /** All months named in a text, each once, in order. */
    static List<Integer> list(String text) {
        var months = new ArrayList<Integer>();
        var found = ONE.matcher(text);
        while (found.find()) {
            var month = number(found.group());
            if (!months.contains(month)) {
                months.add(month);
            }
        }
        months.sort(null);
        return months;
    }

    /** Whether a text is nothing but a list of months: «мае, августе». */
    static boolean isOnlyList(String text) {
        return LIST.matcher(text).matches();
    }
}
