package org.tandem.programs.roadmap;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tandem.access.Role;

/**
 * Which roles the words of a printed roadmap mean, so that «Мои мероприятия» finds them in an imported one too. Who has
 * no role of his own here (a deputy, a partner, «участники») means nobody: he is named as a person.
 */
final class ResponsibleWords {

    /** Longer words first: «куратор сайта» is no curator. */
    private static final List<Map.Entry<String, Role>> WORDS = List.of(
            Map.entry("куратор сайта", Role.SITE_EDITOR),
            Map.entry("кураторы сайта", Role.SITE_EDITOR),
            Map.entry("кураторы групп", Role.CLASS_TEACHER),
            Map.entry("куратор группы", Role.CLASS_TEACHER),
            Map.entry("классные руководители", Role.CLASS_TEACHER),
            Map.entry("классный руководитель", Role.CLASS_TEACHER),
            Map.entry("рабочая группа", Role.WORKING_GROUP_MEMBER),
            Map.entry("члены рабочей группы", Role.WORKING_GROUP_MEMBER),
            Map.entry("психолог", Role.PSYCHOLOGIST),
            Map.entry("наставники", Role.MENTOR),
            Map.entry("мнц", Role.MUNICIPAL_COORDINATOR),
            Map.entry("муниципальный наставнический центр", Role.MUNICIPAL_COORDINATOR),
            Map.entry("куратор", Role.CURATOR),
            Map.entry("администрация", Role.DIRECTOR),
            Map.entry("руководители оо", Role.DIRECTOR),
            Map.entry("руководитель оо", Role.DIRECTOR),
            Map.entry("директор", Role.DIRECTOR));

    private ResponsibleWords() {}

    static Set<Role> roles(List<String> responsibles) {
        var roles = EnumSet.noneOf(Role.class);
        for (var responsible : responsibles) {
            var text = responsible.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
            if (text.startsWith("зам")) {
                continue;
            }
            WORDS.stream()
                    .filter(word -> text.contains(word.getKey()))
                    .findFirst()
                    .ifPresent(word -> roles.add(word.getValue()));
        }
        return roles;
    }
}
