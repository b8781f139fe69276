package org.tandem.programs.roadmap.imports;

import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.programs.roadmap.DueKind;
import org.tandem.programs.roadmap.DueSpec;
import org.tandem.programs.roadmap.Recurrence;

/**
 * Reads a term as people write it into one of the kinds of the domain (§3.2). A pure function: what it does not
 * understand wholly it does not understand at all, so that a half-read term never passes for a read one.
 */
final class DueParser {

    /**
     * A term that was understood.
     *
     * @param assumed something was filled in or rounded: a year, a part of a month
     */
    record Understood(DueSpec due, boolean assumed) {}

    private static final int LONGEST = 300;
    private static final int MOST_TEXT = 1000;
    private static final int LONGEST_EVENT = 60;

    private static final Pattern MONTHLY = Pattern.compile("ежемесячно|кажд\\S+ месяц\\S*|(?:1 |один )?раз в месяц");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})\\s?(?:-?го)?\\s?числа");
    private static final Pattern END_OF_MONTH = Pattern.compile("в конце месяца|последн\\S+ день месяца");
    private static final Pattern QUARTERLY =
            Pattern.compile("ежеквартально|(?:(?:1 |один )?раз в|кажд\\S+|раз за) квартал");
    private static final Pattern HALF_YEARLY = Pattern.compile(
            "(?:(?:1 |один )?раз в|кажд\\S+|по) (?:полгода|полугоди\\S+)|(?:2|два) раза? в год|дважды в год");
    private static final Pattern YEARLY = Pattern.compile("ежегодно|кажд\\S+ год|(?:1 |один )?раз в год");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:в течение|в срок до|через|не позднее(?: чем)?(?: через)?|спустя) (\\S+) (?:\\S+ )??"
                    + "(дн\\S+|недел\\S+|месяц\\S*) (?:с|со|после|от|от даты|с даты|с момента) (.+)");
    private static final Pattern EXTERNAL =
            Pattern.compile("минпросвещ|министерств|учредител|устан(?:авлива|овлен)\\S+|по запрос|рособрнадзор");
    private static final Pattern BY_PROGRAMME = Pattern.compile("срок\\S* (?:реализации )?программ"
            + "|(?:по|согласно|в соответствии с)(?: \\S+)? (?:план\\S*|график\\S*|расписани\\S+|программ\\S+)");
    private static final Pattern WHOLE_PERIOD = Pattern.compile("(?:(?:в течени[ие]|на протяжении|за|весь|в)"
            + "(?: всего| всей)?(?: учебн\\S+| календарн\\S+| отчетн\\S+)?(?: год[а]?| период[а]?| срок[а]?)"
            + "(?: (?:реализации|внедрения|действия|работы).*)?"
            + "|постоянно|систематически|регулярно|по мере (?:необходимости|поступления.*))");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("одного", 1),
            Map.entry("одной", 1),
            Map.entry("двух", 2),
            Map.entry("две", 2),
            Map.entry("трех", 3),
            Map.entry("три", 3),
            Map.entry("четырех", 4),
            Map.entry("пяти", 5),
            Map.entry("шести", 6),
            Map.entry("семи", 7),
            Map.entry("десяти", 10),
            Map.entry("четырнадцати", 14),
            Map.entry("тридцати", 30));

    private DueParser() {}

    /** The term, or nothing where the words are not understood. An empty text or a dash is «no term». */
    static Optional<Understood> parse(String text, DueContext context) {
        if (text != null && text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        var words = normal(text);
        if (words.isEmpty()) {
            return Optional.of(new Understood(DueTerms.of(DueKind.NONE), false));
        }
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return byWords(words, context).or(() -> new CalendarTerm(context).parse(words));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Lower case, ё as е, one kind of dash and blank; the same term written on several lines counts once. */
    static String normal(String text) {
        if (text == null) {
            return "";
        }
        var lines = new LinkedHashSet<String>();
        for (var line : text.split("\\R")) {
            var words = line.toLowerCase(Locale.ROOT)
                    .replace('ё', 'е')
                    .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                    .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                    .replaceAll("[\\u00ad\\ufeff«»\"]", "")
                    .replaceAll("^[ .,;:()-]+|[ ,;:()-]+$", "")
                    .strip();
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return String.join(" ", lines).replaceAll("(?<!\\bг)\\.$", "");
    }

    private static Optional<Understood> byWords(String words, DueContext context) {
        var recurring = recurring(words, context);
        if (recurring.isPresent()) {
            return recurring;
        }
        var relative = RELATIVE.matcher(words);
        if (relative.matches()) {
            return relative(relative.group(1), relative.group(2), relative.group(3));
        }
        if (WHOLE_PERIOD.matcher(words).matches()) {
            return sure(DueTerms.of(DueKind.WHOLE_PERIOD));
        }
        if (EXTERNAL.matcher(words).find()) {
            return sure(DueTerms.of(DueKind.EXTERNAL));
        }
        if (BY_PROGRAMME.matcher(words).find()) {
            return sure(DueTerms.of(DueKind.BY_PROGRAMME));
        }
        return Optional.empty();
    }

    private static Optional<Understood> recurring(String words, DueContext context) {
        if (MONTHLY.matcher(words).find()) {
            var day = DAY_OF_MONTH.matcher(words);
            Integer on = day.find() ? Integer.valueOf(day.group(1)) : null;
            if (on != null && (on < 1 || on > 31)) {
                return Optional.empty();
            }
            if (END_OF_MONTH.matcher(words).find()) {
                on = 31;
            }
            return sure(DueTerms.every(Recurrence.Every.MONTHLY, on, null));
        }
        if (QUARTERLY.matcher(words).find()) {
            return sure(DueTerms.every(Recurrence.Every.QUARTERLY, null, null));
        }
        if (HALF_YEARLY.matcher(words).find()) {
            return sure(DueTerms.every(Recurrence.Every.HALF_YEARLY, null, null));
        }
        var yearly = YEARLY.matcher(words);
        if (yearly.find()) {
            var rest = yearly.replaceFirst("").replaceAll("^[ ,;-]+|[ ,;-]+$", "");
            List<Integer> months = RussianMonths.list(rest);
            return months.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Understood(
                            DueTerms.every(Recurrence.Every.YEARLY, null, months), !RussianMonths.isOnlyList(rest)));
        }
        return Optional.empty();
    }

    private static Optional<Understood> relative(String count, String unit, String event) {
        var number = count.matches("\\d{1,3}") ? Integer.valueOf(count) : COUNTS.get(count);
        if (number == null) {
            return Optional.empty();
        }
        var days = unit.startsWith("дн") ? number : unit.startsWith("недел") ? number * 7 : number * 30;
        var ofModel = event.contains("модел") && event.matches(".*(?:определен|выбор|выбран).*");
        var words = event.replaceFirst("^события:? (?=.)", "");
        var name = ofModel ? "model_chosen" : words.substring(0, Math.min(words.length(), LONGEST_EVENT));
        return Optional.of(new Understood(DueTerms.after(name, days), unit.startsWith("месяц")));
    }

    private static Optional<Understood> sure(DueSpec due) {
        return Optional.of(new Understood(due, false));
    }
}
