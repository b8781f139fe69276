package org.tandem.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "genitive, Соколова Марина Павловна, Соколовой Марины Павловны",
        "genitive, Ковалёва Любовь Игоревна, Ковалёвой Любови Игоревны",
        "dative, Черных Лев Петрович, Черных Льву Петровичу",
        "genitive, Кравец Ольга Львовна, Кравец Ольги Львовны",
        "genitive, Семёнов Пётр, Семёнова Петра",
        "instrumental, Семёнов Пётр Ильич, Семёновым Петром Ильичом",
        "genitive, Ясенев Никита, Ясенева Никиты",
        "genitive, Черных Саша, Черных Саша",
        "genitive, Белова Н. И., Беловой Н. И.",
        "genitive, Коваленко А. С., Коваленко А. С.",
        "instrumental, А. В. Орлов, А. В. Орловым",
        "initials, Иванова Анна Сергеевна, А. С. Иванова",
        "initials, Иванова А.С., А. С. Иванова",
        "initials, А.С. Иванова, А. С. Иванова",
        "capital, и. о. директора, И. о. директора",
        "genitive, Директор, директора",
        "genitive, Исполняющий обязанности директора, исполняющего обязанности директора",
        "genitive, Заместитель директора по УВР, заместителя директора по УВР",
        "instrumental, педагогический совет, педагогическим советом",
        "genitive, И. о. директора, и. о. директора",
        "dative, Педагог-психолог, педагогу-психологу",
        "lower, ИП Смирнов, ИП Смирнов",
        "lower, За помощь, за помощь"
    })
    void namesAndPositionsBend(String form, String given, String wanted) {
        assertThat(WordForms.apply(form, given).replace('\u00A0', ' ')).isEqualTo(wanted);
    }

    @Test
    void datesAreWrittenAsPapersWriteThem() {
        assertThat(RussianDates.full(LocalDate.of(2026, 10, 12)).replace('\u00A0', ' '))
                .isEqualTo("12 октября 2026 г.");
        assertThat(RussianDates.schoolYear(2099)).isEqualTo("2099/00");
    }
}
