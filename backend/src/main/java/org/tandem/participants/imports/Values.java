package org.tandem.participants.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tandem.people.GuardianRelation;
import org.tandem.people.PersonKind;

/** Reads dates, telephones, classes and the like as people write them in lists. */
final class Values {

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 100;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final Pattern TAIL = Pattern.compile("(?i)\\s*(г\\.?|года|\\d{1,2}:\\d{2}(:\\d{2})?|T\\d{2}:.*)$");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern SCHOOL_CLASS =
            Pattern.compile("(\\d{1,2})\\s*[-–—\"«“'(]*\\s*(\\p{L})?\\s*[\"»”')]*\\s*(?:класс\\p{L}*|кл)?\\.?");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[,;/\\n]|\\bили\\b");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int RUSSIAN_DIGITS = 11;

    private Values() {}

    /** The day, or null if it is none. A year of two digits is that of somebody alive. */
    static LocalDate date(String text, LocalDate today) {
        var value = TAIL.matcher(text.strip()).replaceAll("").strip();
        try {
            var match = DAY_FIRST.matcher(value);
            if (match.matches()) {
                var year = Integer.parseInt(match.group(3));
                if (match.group(3).length() == 2) {
                    var century = today.getYear() / CENTURY * CENTURY;
                    year += year + century > today.getYear() ? century - CENTURY : century;
                }
                return LocalDate.of(year, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
            }
            match = YEAR_FIRST.matcher(value);
            if (match.matches()) {
                return LocalDate.of(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)));
            }
            match = IN_WORDS.matcher(value.toLowerCase(Locale.ROOT));
            if (match.matches()) {
                var month = month(match.group(2));
                return month == 0
                        ? null
                        : LocalDate.of(Integer.parseInt(match.group(3)), month, Integer.parseInt(match.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        // a date whose cell lost its format is a number of days
        return SERIAL.matcher(value).matches() ? EXCEL_EPOCH.plusDays(Integer.parseInt(value)) : null;
    }

    private static int month(String word) {
        for (var i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** «+7 900 000-00-00», the first where several stand; null if it is no telephone. */
    static String phone(String text) {
        for (var part : BETWEEN_PHONES.split(text)) {
            var digits = NO_DIGIT.matcher(part).replaceAll("");
            if (digits.length() == RUSSIAN_DIGITS - 1 && digits.startsWith("9")) {
                digits = "7" + digits;
            }
            if (digits.length() == RUSSIAN_DIGITS && (digits.startsWith("8") || digits.startsWith("7"))) {
                return "+7 " + digits.substring(1, 4) + ' ' + digits.substring(4, 7) + '-' + digits.substring(7, 9)
                        + '-' + digits.substring(9);
            }
            var own = part.strip();
            if (digits.length() >= 5 && digits.length() <= 15 && own.matches("\\+?[0-9][0-9 ()\\u00a0–-]{2,38}")) {
                return own;
            }
        }
        return null;
    }

    /** «7А» for «7 "а" класс»; a group such as «ИС-21» as it stands. */
    static String className(String text, String letter) {
        var value = BLANKS.matcher(text).replaceAll(" ").strip();
        var match = SCHOOL_CLASS.matcher(value);
        if (match.matches()) {
            var own = match.group(2) == null ? letter.replaceAll("[^\\p{L}]", "") : match.group(2);
            return match.group(1) + Names.cyrillic(own.toUpperCase(Locale.ROOT), true);
        }
        return value.replaceFirst("(?i)^групп\\p{L}*\\s+", "").replaceAll("[«»\"]", "");
    }

    /** Whether a line between others heads those of one class. */
    static boolean isClassHeading(String text) {
        return text.strip().matches("(?i)\\d{1,2}\\s*[-–—\"«“']*\\s*\\p{L}?\\s*[\"»”']*\\s*(класс\\p{L}*|кл\\.?)")
                || text.strip().matches("\\d{1,2}\\s*[-–—\"«“']*\\s*\\p{Lu}\\s*[\"»”']*")
                || text.strip().matches("(?i)групп\\p{L}*\\s+\\S{2,12}");
    }

    /** Who somebody is, null if the words do not tell. */
    static PersonKind kind(String text) {
        var plain = Layout.plain(text);
        if (plain.matches(".*(выпускник).*")) {
            return PersonKind.ALUMNUS;
        }
        if (plain.matches(".*(ученик|учениц|обучающ|студент|школьник|учащ).*")) {
            return PersonKind.LEARNER;
        }
        if (plain.matches(".*(учител|педагог|преподават|воспитател|мастер).*")) {
            return PersonKind.TEACHER;
        }
        if (plain.matches(".*(родител|мать|отец|мама|папа).*")) {
            return PersonKind.PARENT;
        }
        if (plain.matches(".*(предприят|работодател|сотрудник).*")) {
            return PersonKind.ENTERPRISE_EMPLOYEE;
        }
        return plain.matches(".*(профессионал|обществен).*") ? PersonKind.PROFESSIONAL : null;
    }

    /** By what right somebody represents a child; a parent where nothing else is said. */
    static GuardianRelation relation(String text) {
        if (text.isEmpty()) {
            return GuardianRelation.PARENT;
        }
        var plain = Layout.plain(text);
        if (plain.contains("попечит")) {
            return GuardianRelation.TRUSTEE;
        }
        if (plain.matches(".*(опекун|бабушк|дедушк|тет|дяд|сестр|брат).*")) {
            return GuardianRelation.GUARDIAN;
        }
        if (plain.contains("прием")) {
            return GuardianRelation.FOSTER_PARENT;
        }
        return plain.matches(".*(учрежден|детск).*") ? GuardianRelation.INSTITUTION : GuardianRelation.PARENT;
    }

    /** Several things in one cell. */
    static List<String> list(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Stream.of(text.split("[;,\\n•]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** What a column without a heading holds, judged by most of its values; null if they do not tell. */
    static ImportColumn looksLike(List<String> values) {
        if (mostly(
                values,
                value -> date(value, LocalDate.now()) != null
                        && !SERIAL.matcher(value).matches())) {
            return ImportColumn.BIRTH_DATE;
        }
        if (mostly(values, value -> value.matches("\\S+@\\S+\\.\\S+"))) {
            return ImportColumn.EMAIL;
        }
        if (mostly(values, value -> value.replaceAll("\\D", "").length() >= 10 && phone(value) != null)) {
            return ImportColumn.PHONE;
        }
        if (mostly(values, value -> value.matches("\\p{Lu}[\\p{L}-]+\\s+\\p{Lu}[\\p{L}-]+(\\s+\\p{L}[\\p{L} -]+)?"))) {
            return ImportColumn.FULL_NAME;
        }
        return mostly(values, value -> value.matches("\\d{1,2}\\s*[-«\"]?\\s*\\p{L}[»\"]?"))
                ? ImportColumn.CLASS_NAME
                : null;
    }

    private static boolean mostly(List<String> values, java.util.function.Predicate<String> test) {
        return !values.isEmpty() && values.stream().filter(test).count() * 3 >= values.size() * 2;
    }
}
