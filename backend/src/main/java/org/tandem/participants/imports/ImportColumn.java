package org.tandem.participants.imports;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a list may hold, with the words of a heading that tell it. The order is that of guessing. */
enum ImportColumn {
    SECOND_GUARDIAN_PHONE("(?=.*(отец|отца|папа|папы|второ\\p{L}* (род|пред)))(^|.* )(тел|моб|номер|контакт).*"),
    SECOND_GUARDIAN_NAME(".*(отец|отца|папа|папы|второ\\p{L}* (род|пред)).*"),
    GUARDIAN_PHONE(
            "(?=.*(родител|законн|представит|мать|матер|мама|мамы|опекун|попечит))(^|.* )(тел|моб|номер|контакт).*"),
    GUARDIAN_EMAIL("(?=.*(родител|законн|представит|мать|матер|мама|мамы|опекун|попечит)).*(почт|mail).*"),
    GUARDIAN_RELATION(".*(кем приход|степень родств|родств).*|(?=.*(законн|представит|опекун)).*(статус|кто).*"),
    GUARDIAN_NAME(".*(родител|законн|представит|мать|матер|мама|мамы|опекун|попечит).*"),
    BIRTH_DATE("(дата|день|год|число)?.*рожд.*|д р|др|дата"),
    EMAIL(".*(mail|почт).*"),
    PHONE("(^|.* )(тел|моб|сотов|контакт).*"),
    CATEGORY(".*(категор|группа риска|особенност|особые).*"),
    CLASS_LETTER("(литер|буква).*"),
    CLASS_NAME("(?!.*(руковод|классн)).*(класс|групп|параллел).*"),
    KIND("кто.*|роль.*|тип участ.*|вид участ.*"),
    EXPERIENCE_YEARS(".*стаж.*"),
    POSITION(".*(должност|предмет).*"),
    WORKPLACE(".*(мест\\p{L}* (работ|учеб)|организац|предприят|компани).*"),
    EXPECTED_RESULT(".*(ожида|результат).*"),
    PROBLEM(".*(проблем|трудност|описание).*"),
    TOPIC("(^|.* )(запрос|тема|потребност|нужна помощь).*"),
    COMPETENCES(".*(компетенц|чем мо\\p{L}* помо|умени|навык).*"),
    TIME_RESOURCE("(^|.* )(врем|час).*"),
    PREFERRED_AGE(".*возраст.*"),
    INTERESTS(".*(интерес|увлечен|хобби).*"),
    ACHIEVEMENTS(".*(достижен|наград|побед).*"),
    FULL_NAME("(?!.*(руковод|куратор)).*(фио|ф и о|фамили.*имя).*|(ученик|обучающ|студент|учащ|участник|педагог|учител"
            + "|преподават|сотрудник|наставник|наставляем|воспитан).*"),
    FAMILY_NAME("фамили.*"),
    GIVEN_NAME("имя.*"),
    PATRONYMIC("отчеств.*");

    private final Pattern heading;

    ImportColumn(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** @param title a heading in small letters, е for ё, signs as single blanks */
    static Optional<ImportColumn> ofHeading(String title) {
        for (var column : values()) {
            if (column.heading.matcher(title).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
