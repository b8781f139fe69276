package org.tandem.documents.rendering;

import com.github.aleksandy.petrovich.Case;
import com.github.aleksandy.petrovich.Gender;
import com.github.aleksandy.petrovich.Petrovich;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of persons on paper: «И. О. Фамилия», cases. What is no name of the usual make is left as it is. */
public final class PersonNames {

    private static final String WORD = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
    private static final Pattern FULL =
            Pattern.compile("(" + WORD + ") (" + WORD + ") ([А-ЯЁ][а-яё]+(?:ич|вна|чна|шна))");
    private static final Pattern TWO = Pattern.compile("(" + WORD + ") (" + WORD + ")");
    private static final Pattern AFTER = Pattern.compile("(" + WORD + ") ?([А-ЯЁ])\\. ?(?:([А-ЯЁ])\\.)?");
    private static final Pattern BEFORE = Pattern.compile("([А-ЯЁ])\\. ?(?:([А-ЯЁ])\\. ?)?(" + WORD + ")");

    private static final Set<String> STRESSED = Set.of("Ильич", "Лукич", "Фомич", "Кузьмич");

    private PersonNames() {}

    /** «Иванова Анна Сергеевна», «Иванова А. С.» and «А.С. Иванова» as «А. С. Иванова» with unbroken spaces. */
    public static String initials(String name) {
        var text = spaced(name);
        var full = FULL.matcher(text);
        if (full.matches()) {
            return joined(full.group(2), full.group(3), full.group(1));
        }
        var after = AFTER.matcher(text);
        if (after.matches()) {
            return joined(after.group(2), after.group(3), after.group(1));
        }
        var before = BEFORE.matcher(text);
        if (before.matches()) {
            return joined(before.group(1), before.group(2), before.group(3));
        }
        var two = TWO.matcher(text);
        return two.matches() ? joined(two.group(2), null, two.group(1)) : name;
    }

    private static String joined(String first, String patronymic, String surname) {
        return first.charAt(0) + ".\u00A0" + (patronymic == null ? "" : patronymic.charAt(0) + ".\u00A0") + surname;
    }

    static boolean isName(String text) {
        var name = spaced(text);
        return FULL.matcher(name).matches()
                || TWO.matcher(name).matches()
                || AFTER.matcher(name).matches()
                || BEFORE.matcher(name).matches();
    }

    /** The name in the case; the surname alone where there are only initials, if it tells the sex. */
    static String inflect(String name, Case wanted) {
        var text = spaced(name);
        var full = FULL.matcher(text);
        if (full.matches()) {
            var sex = full.group(3).endsWith("ич") ? Gender.MALE : Gender.FEMALE;
            var inflected = new Petrovich()
                    .inflectTo(new Petrovich.Names(plain(full.group(1)), full.group(2), full.group(3), sex), wanted);
            return accented(full.group(1), inflected.lastName) + " " + inflected.firstName + " "
                    + stressed(full.group(3), inflected.middleName);
        }
        var two = TWO.matcher(text);
        if (two.matches()) {
            var sex = sex(plain(two.group(1)));
            if (sex == null) {
                return name;
            }
            var inflected =
                    new Petrovich().inflectTo(new Petrovich.Names(plain(two.group(1)), two.group(2), "", sex), wanted);
            return accented(two.group(1), inflected.lastName) + " " + inflected.firstName;
        }
        var after = AFTER.matcher(text);
        if (after.matches()) {
            return surname(after.group(1), wanted) + text.substring(after.end(1));
        }
        var before = BEFORE.matcher(text);
        return before.matches() ? text.substring(0, before.start(3)) + surname(before.group(3), wanted) : name;
    }

    /** «Ильичом»: the library knows only the ending without stress. */
    private static String stressed(String patronymic, String inflected) {
        return STRESSED.contains(patronymic) && inflected.endsWith("ем")
                ? inflected.substring(0, inflected.length() - 2) + "ом"
                : inflected;
    }

    private static String surname(String surname, Case wanted) {
        var end = plain(surname);
        var sex = sex(end);
        if (sex == null) {
            return surname;
        }
        return accented(surname, new Petrovich().inflectTo(new Petrovich.Names(end, "Анна", "", sex), wanted).lastName);
    }

    /** What the surname tells of the sex, null if nothing. */
    private static Gender sex(String surname) {
        return surname.matches(".*(ова|ева|ина|ына|ая)")
                ? Gender.FEMALE
                : surname.matches(".*(ов|ев|ин|ын|ий|ый|ой)") ? Gender.MALE : null;
    }

    /** The rules of cases know no ё. */
    private static String plain(String surname) {
        return surname.replace('ё', 'е').replace('Ё', 'Е');
    }

    /** Puts the ё of the given surname back where the inflected one is still the same. */
    private static String accented(String surname, String inflected) {
        var text = new StringBuilder(inflected);
        for (var i = 0; i < Math.min(surname.length(), inflected.length()); i++) {
            if (plain(surname).charAt(i) != inflected.charAt(i)) {
                break;
            }
            text.setCharAt(i, surname.charAt(i));
        }
        return text.toString();
    }

    private static String spaced(String name) {
        return name.replace('\u00A0', ' ').strip().replaceAll(" +", " ");
    }
}
