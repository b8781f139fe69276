package org.tandem.participants.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.participants.imports.ImportColumn.BIRTH_DATE;
import static org.tandem.participants.imports.ImportColumn.CLASS_NAME;
import static org.tandem.participants.imports.ImportColumn.FULL_NAME;
import static org.tandem.participants.imports.ImportColumn.GUARDIAN_NAME;
import static org.tandem.participants.imports.ImportColumn.GUARDIAN_PHONE;
import static org.tandem.participants.imports.ImportColumn.PHONE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of schools are understood as they come. */
class ReadingListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.05.2012",
                "12.5.12",
                "2012-05-12",
                "12/05/2012",
                "12 мая 2012 г.",
                "41041",
                "12.05.2012 0:00:00",
                "2012-05-12T00:00:00"
            })
    void aBirthdayIsReadHoweverItIsWritten(String written) {
        assertThat(Values.date(written, TODAY)).isEqualTo(LocalDate.of(2012, 5, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2012", "2012", "неизвестно", "12.13.2012", "12 брюмера 2012"})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(Values.date(written, TODAY)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "89001234567, +7 900 123-45-67",
        "+7(900)123-45-67, +7 900 123-45-67",
        "9001234567, +7 900 123-45-67",
        "'8 900 123 45 67, 8 901 000 00 00', +7 900 123-45-67",
        "2-15-40, 2-15-40"
    })
    void aTelephoneGetsOneForm(String written, String read) {
        assertThat(Values.phone(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "7А, 7А",
        "'7 «а»', 7А",
        "7-а, 7А",
        "7 А класс, 7А",
        "'7 \"A\" класс', 7А",
        "11, 11",
        "ИС-21, ИС-21",
        "группа 201, 201"
    })
    void aClassGetsOneForm(String written, String read) {
        assertThat(Values.className(written, "")).isEqualTo(read);
    }

    @Test
    void aNameIsReadInOneCellOrThreeInCapitalsAndWithLookalikes() {
        assertThat(Names.of("СЕМЁНОВ  Пётр Иванович")).isEqualTo(new Names("Семёнов", "Пётр", "Иванович"));
        assertThat(Names.of("Cемёнов", "Пётp", "")).isEqualTo(new Names("Семёнов", "Пётр", ""));
        assertThat(Names.of("Мамедов Али Гасан оглы").patronymic()).isEqualTo("Гасан оглы");
        assertThat(Names.of("Римская - Корсакова Анна").family()).isEqualTo("Римская-Корсакова");
        assertThat(Names.of("Семёнов П.И.").isShortened()).isTrue();
    }

    @Test
    void headingsAreFoundUnderATitleInAnyOrder() {
        var file = read("""
                Список обучающихся МБОУ;;;;
                на 1 сентября;;;;
                №;Телефон мамы;Класс;Дата рожд.;Ф.И.О. ученика;Мать (ФИО);Тел.
                1;89001234567;7 «А»;12.05.2012;Семёнов Пётр;Семёнова Анна;
                Итого;1;;;;;
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(file.layout().columns())
                .isEqualTo(
                        Arrays.asList(null, GUARDIAN_PHONE, CLASS_NAME, BIRTH_DATE, FULL_NAME, GUARDIAN_NAME, PHONE));
        assertThat(file.lines()).hasSize(1);
        assertThat(file.lines().get(0).className()).isEqualTo("7А");
        assertThat(file.lines().get(0).guardians().get(0).phone()).isEqualTo("+7 900 123-45-67");
    }

    @Test
    void encodingsAndSeparatorsAreRecognised() {
        var text = "Фамилия%1$sИмя%1$sОтчество%1$sДата рождения\nСемёнов%1$sПётр%1$sИванович%1$s12.05.2012\n";
        for (var separator : List.of(";", ",", "\t", "|")) {
            var table = text.formatted(separator);
            for (var bytes : List.of(
                    table.getBytes(StandardCharsets.UTF_8),
                    ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                    table.getBytes(Charset.forName("windows-1251")))) {
                assertThat(read(bytes).lines().get(0).names()).isEqualTo(new Names("Семёнов", "Пётр", "Иванович"));
            }
        }
    }

    @Test
    void shortRowsAreNotGluedTogether() {
        var file = read("ФИО;Дата рождения;Класс;Телефон;Почта\nСемёнов Пётр;12.05.2012\nИванов Иван;13.05.2012\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.lines()).extracting(line -> line.names().family()).containsExactly("Семёнов", "Иванов");
    }

    @Test
    void aLineWithAClassHeadsThePeopleBelow() {
        var file = read("ФИО;Дата рождения\n7 «А» класс;\nСемёнов Пётр;12.05.2012\n8Б;\nИванов Иван;13.05.2011\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.lines()).extracting(PersonLine::className).containsExactly("7А", "8Б");
    }

    @Test
    void aListWithoutHeadingsIsJudgedByItsContent() {
        var file = read("Семёнов Пётр Иванович;12.05.2012;7А;89001234567\nИванова Анна;13.05.2012;7Б;89001234568\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.layout().columns()).containsExactly(FULL_NAME, BIRTH_DATE, CLASS_NAME, PHONE);
        assertThat(file.lines()).hasSize(2);
    }

    private static PeopleFile read(byte[] content) {
        return PeopleFile.read("список.csv", content, null, TODAY);
    }
}
