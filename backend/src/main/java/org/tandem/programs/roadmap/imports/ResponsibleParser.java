package org.tandem.programs.roadmap.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Divides a cell into those who answer for a line: positions, roles, persons, partners. */
final class ResponsibleParser {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private static final String INITIALS = "\\p{Lu}\\.\\s?\\p{Lu}\\.";
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}-]+ " + INITIALS + "|" + INITIALS
            + "\\s?\\p{Lu}[\\p{L}-]+" + "|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,2}");
    private static final Pattern ROLE = Pattern.compile(
            "(?:и\\.?о\\.? ?)?(?:директор|администрац|зам[. ]|заместител|завуч"
                    + "|куратор|координатор|руководител|педагог|психолог|социальн|наставник|наставляем|рабоч\\S+ групп|мнц"
                    + "|муниципальн|методист|методическ|методсовет|мо |шмо|умо|учител|преподавател|классн|совет|специалист"
                    + "|организаци|партн|родител|библиотекар|секретар|обучающ|ученик|ответственн|центр|управлен|отдел|комисси"
                    + "|служб|все |члены|команд|мастер|воспитател|тьютор|ведущ|председател|выпускник|предприяти|председател"
                    + "|оо|цмн|педсовет|педколлектив|коллектив|старост|волонтер|работодател|сотрудник|начальник|школа|колледж).*");
    private static final Pattern ROLE_BEGINS =
            Pattern.compile(" (?=(?:Директор|Администрация|Заместител|Зам\\.|Куратор|Руководител|Педагог|Рабочая группа"
                    + "|Классны|Социальны|Наставник|Методист|Учител|МНЦ|Специалист)\\S*)");

    private ResponsibleParser() {}

    static List<String> parse(String cell) {
        var found = new LinkedHashSet<String>();
        for (var line : lines(cell)) {
            for (var part : line.split("[,;]|(?<=\\p{Ll}) / ")) {
                for (var name : persons(part)) {
                    var clean = cut(name)
                            .replaceAll("[\\s\u00a0]+", " ")
                            .replaceAll("^[ .–—-]+|[ :–—-]+$", "")
                            .replaceAll("(?<!\\p{Lu})\\.+$|(?<=\\.)\\.+$", "");
                    if (!clean.isEmpty()) {
                        found.add(clean);
                    }
                }
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** Lines of the cell; one that merely goes on after a wrapped line is put back. */
    private static List<String> lines(String cell) {
        var lines = new ArrayList<String>();
        for (var raw : cell.split("\\R")) {
            var line = raw.strip().replaceFirst("^(?:[•▪✓–—-]|\\d{1,2}[.)])\\s*", "");
            if (line.isEmpty()) {
                continue;
            }
            var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!last.isEmpty()
                    && Character.isLowerCase(line.charAt(0))
                    && ",;.".indexOf(last.charAt(last.length() - 1)) < 0) {
                lines.set(lines.size() - 1, last.endsWith("-") ? last + line : last + " " + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> persons(String part) {
        var names = new ArrayList<String>();
        for (var name : part.strip().split("(?<=" + INITIALS + ")\\.? (?=\\p{L})")) {
            names.addAll(List.of(ROLE_BEGINS.split(name)));
        }
        return names;
    }

    /** Whether a name looks like a position, a role, a person or a partner. */
    static boolean isRecognised(String name) {
        return PERSON.matcher(name).matches()
                || ROLE.matcher(name.toLowerCase(Locale.ROOT).replace('ё', 'е') + " ")
                        .matches();
    }
}
