package org.tandem.programs.roadmap.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.programs.roadmap.DueSpec;
import org.tandem.programs.roadmap.Recurrence;

/** Terms that name days, months or years. Expects the normal form of {@link DueParser#normal}. */
record CalendarTerm(DueContext context) {

    private static final String YEAR_WORD =
            "(?: ?(?:гг?\\.?|год[ауы]?|годов|учебн\\S+ год\\S*|уч\\.? ?г(?:од\\S*|г?\\.?)))?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String MONTH = "(" + RussianMonths.ANY + ")";
    private static final String DASH = " ?(?:-|по|до) ?";
    private static final String DATE = "(\\d{1,2}[./]\\d{1,2}(?:[./](?:20)?\\d\\d)?|20\\d\\d-\\d\\d-\\d\\d|\\d{1,2} "
            + RussianMonths.ANY + "(?: 20\\d\\d)?)" + YEAR_WORD;
    private static final String UNTIL = "(?:(?:в срок )?до|к|не позднее|по)";

    private static final Pattern ONE_DAY = whole(DATE);
    private static final Pattern BY_DAY = whole(UNTIL + " " + DATE);
    private static final Pattern DAYS = whole("(?:с|от)? ?" + DATE + DASH + DATE);
    private static final Pattern DAYS_OF_MONTH =
            whole("(?:с|от)? ?(\\d{1,2})" + DASH + "(\\d{1,2}) " + MONTH + "(?: " + YEAR + ")?" + YEAR_WORD);
    private static final Pattern ONE_MONTH =
            whole("(?:в течение |за |в |весь )?" + MONTH + "(?: месяца?)?,?(?: ?" + YEAR + ")?" + YEAR_WORD);
    private static final Pattern MONTHS = whole("(?:с|от)? ?" + MONTH + "(?: ?" + YEAR + YEAR_WORD + ")?" + DASH + MONTH
            + "(?: ?" + YEAR + "(?: ?[-/] ?((?:20)?\\d\\d))?)?" + YEAR_WORD);
    private static final Pattern BY_MONTH =
            whole(UNTIL + " (конца |начала )?" + MONTH + "(?: ?" + YEAR + ")?" + YEAR_WORD);
    private static final Pattern PART_OF_MONTH =
            whole("(?:в )?(?:начал[оеу]|середин[ае]|кон(?:ец|це)|(?:перв|втор|треть|"
                    + "четверт|последн)\\S+ (?:половин|недел|декад)\\S+|\\d(?:-\\d)?(?: ?-? ?[яй]| ?-?ая)? (?:недел|декад)\\S+) "
                    + MONTH + "(?: ?" + YEAR + ")?" + YEAR_WORD);
    private static final Pattern YEARS =
            whole("(?:в течени[ие] |на |за |в )?" + YEAR + "(?: ?(?:-|/|по|и) ?((?:20)?\\d\\d))?" + YEAR_WORD);
    private static final Pattern HALF =
            whole("(?:в |за |в течение )?([12]|i{1,2}|перв\\S+|втор\\S+)(?:-?[ое]е)? полугоди[еия]" + "(?: " + YEAR
                    + "(?: ?[-/] ?((?:20)?\\d\\d))?)?" + YEAR_WORD);
    private static final Pattern QUARTER =
            whole("(?:в |за )?([1-4]|i{1,3}|iv)(?:-?[ыо]?й)? квартал[ае]?(?: " + YEAR + ")?" + YEAR_WORD);

    private static Pattern whole(String expression) {
        return Pattern.compile(expression);
    }

    Optional<DueParser.Understood> parse(String words) {
        Matcher m;
        if ((m = BY_DAY.matcher(words)).matches()) {
            return with(DueTerms.by(day(m.group(1), null)), !hasYear(m.group(1)));
        }
        if ((m = ONE_DAY.matcher(words)).matches()) {
            return with(DueTerms.exact(day(m.group(1), null)), !hasYear(m.group(1)));
        }
        if ((m = DAYS_OF_MONTH.matcher(words)).matches()) {
            var month = month(m.group(3), m.group(4));
            return ordered(
                    month.atDay(Integer.parseInt(m.group(1))),
                    month.atDay(Integer.parseInt(m.group(2))),
                    m.group(4) == null);
        }
        if ((m = DAYS.matcher(words)).matches()) {
            var to = day(m.group(2), null);
            return ordered(day(m.group(1), to), to, !hasYear(m.group(2)));
        }
        if ((m = ONE_MONTH.matcher(words)).matches()) {
            return month(m);
        }
        if ((m = PART_OF_MONTH.matcher(words)).matches()) {
            return with(DueTerms.month(month(m.group(1), m.group(2))), true);
        }
        if ((m = BY_MONTH.matcher(words)).matches()) {
            var month = month(m.group(2), m.group(3));
            var isEnd = "конца ".equals(m.group(1));
            return with(DueTerms.by(isEnd ? month.atEndOfMonth() : month.atDay(1)), !isEnd || m.group(3) == null);
        }
        if ((m = MONTHS.matcher(words)).matches()) {
            return months(m);
        }
        if ((m = YEARS.matcher(words)).matches()) {
            var from = Integer.parseInt(m.group(1));
            return years(from, m.group(2) == null ? from : year(m.group(2)));
        }
        return parts(words).or(() -> list(words));
    }

    private Optional<DueParser.Understood> parts(String words) {
        var half = HALF.matcher(words);
        if (half.matches()) {
            var start = half.group(2) == null ? context.schoolYear() : Integer.parseInt(half.group(2));
            var isFirst = half.group(1).matches("1|i|перв.*");
            // a school divides its year at New Year: September to December, January to May
            var due = isFirst
                    ? DueTerms.months(YearMonth.of(start, 9), YearMonth.of(start, 12))
                    : DueTerms.months(YearMonth.of(start + 1, 1), YearMonth.of(start + 1, 5));
            return with(due, true);
        }
        var quarter = QUARTER.matcher(words);
        if (quarter.matches()) {
            var number = java.util.List.of("i", "ii", "iii", "iv").indexOf(quarter.group(1)) + 1;
            var first = ((number == 0 ? Integer.parseInt(quarter.group(1)) : number) - 1) * 3 + 1;
            var from = quarter.group(2) == null
                    ? YearMonth.of(first == 10 ? context.schoolYear() : context.schoolYear() + 1, first)
                    : YearMonth.of(Integer.parseInt(quarter.group(2)), first);
            return with(DueTerms.months(from, from.plusMonths(2)), quarter.group(2) == null);
        }
        return Optional.empty();
    }

    /** «май, август»: both months, in every year of the programme. */
    private static Optional<DueParser.Understood> list(String words) {
        var bare = words.replaceAll(",? ?20\\d\\d" + YEAR_WORD + "$", "");
        var months = RussianMonths.list(bare);
        return months.size() > 1 && RussianMonths.isOnlyList(bare)
                ? with(DueTerms.every(Recurrence.Every.YEARLY, null, months), !bare.equals(words))
                : Optional.empty();
    }

    private Optional<DueParser.Understood> month(Matcher m) {
        if (m.group(2) == null && context.spansYears()) {
            var number = java.util.List.of(RussianMonths.number(m.group(1)));
            return with(DueTerms.every(Recurrence.Every.YEARLY, null, number), true);
        }
        return with(DueTerms.month(month(m.group(1), m.group(2))), m.group(2) == null);
    }

    private Optional<DueParser.Understood> months(Matcher m) {
        var first = RussianMonths.number(m.group(1));
        var last = RussianMonths.number(m.group(3));
        YearMonth from;
        YearMonth to;
        if (m.group(4) == null && m.group(2) == null) {
            from = context.month(first);
            to = context.month(last);
            if (to.isBefore(from)) {
                to = to.plusYears(1);
            }
        } else if (m.group(5) != null) {
            from = YearMonth.of(Integer.parseInt(m.group(4)), first);
            to = YearMonth.of(year(m.group(5)), last);
        } else if (m.group(4) == null) {
            from = YearMonth.of(Integer.parseInt(m.group(2)), first);
            to = YearMonth.of(from.getYear() + (last < first ? 1 : 0), last);
        } else {
            to = YearMonth.of(Integer.parseInt(m.group(4)), last);
            from = m.group(2) == null
                    ? YearMonth.of(to.getYear() - (first > last ? 1 : 0), first)
                    : YearMonth.of(Integer.parseInt(m.group(2)), first);
        }
        return to.isBefore(from)
                ? Optional.empty()
                : with(DueTerms.months(from, to), m.group(2) == null && m.group(4) == null);
    }

    private static Optional<DueParser.Understood> years(int from, int to) {
        return to < from ? Optional.empty() : with(DueTerms.years(from, to), false);
    }

    private static Optional<DueParser.Understood> ordered(LocalDate from, LocalDate to, boolean assumed) {
        return to.isBefore(from) ? Optional.empty() : with(DueTerms.range(from, to), assumed);
    }

    private YearMonth month(String name, String year) {
        var number = RussianMonths.number(name);
        return year == null ? context.month(number) : YearMonth.of(Integer.parseInt(year), number);
    }

    private static boolean hasYear(String date) {
        return date.matches(".*\\d[./]\\d{1,2}[./]\\d+|20\\d\\d-.*|.* 20\\d\\d");
    }

    /** @param before the end of a range: tells the year of a beginning that names none */
    private LocalDate day(String date, LocalDate before) {
        if (date.matches("20\\d\\d-.*")) {
            return LocalDate.parse(date);
        }
        var parts = date.split("[./ ]");
        var day = Integer.parseInt(parts[0]);
        var month = Character.isDigit(parts[1].charAt(0)) ? Integer.parseInt(parts[1]) : RussianMonths.number(parts[1]);
        if (parts.length > 2) {
            return LocalDate.of(year(parts[2]), month, day);
        }
        if (before == null) {
            return context.month(month).atDay(day);
        }
        var sameYear = LocalDate.of(before.getYear(), month, day);
        return sameYear.isAfter(before) ? sameYear.minusYears(1) : sameYear;
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static Optional<DueParser.Understood> with(DueSpec due, boolean assumed) {
        return Optional.of(new DueParser.Understood(due, assumed));
    }
}
