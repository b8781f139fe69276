package org.tandem.programs.roadmap.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.programs.roadmap.imports.ImportWarning.DUE_ASSUMED;
import static org.tandem.programs.roadmap.imports.ImportWarning.DUE_MISSING;
import static org.tandem.programs.roadmap.imports.ImportWarning.DUE_NOT_UNDERSTOOD;
import static org.tandem.programs.roadmap.imports.ImportWarning.NUMBER_DOUBLE;
import static org.tandem.programs.roadmap.imports.ImportWarning.NUMBER_GAP;
import static org.tandem.programs.roadmap.imports.ImportWarning.NUMBER_MISSING;
import static org.tandem.programs.roadmap.imports.ImportWarning.RESPONSIBLE_MISSING;
import static org.tandem.programs.roadmap.imports.ImportWarning.RESPONSIBLE_UNKNOWN;
import static org.tandem.programs.roadmap.imports.ImportWarning.RESULT_EMPTY;
import static org.tandem.programs.roadmap.imports.ImportWarning.YEAR_IN_TEXT;
import static org.tandem.programs.roadmap.imports.ImportWarning.YEAR_OUTSIDE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.programs.Stage;
import org.tandem.programs.roadmap.DueKind;
import org.tandem.programs.roadmap.imports.ImportDraft.DraftActivity;

class DraftTest {

    private static final DueContext YEAR = new DueContext(2024, LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
    private static final String HEAD = "№\tМероприятие\tСрок\tОтветственные\tРезультат\n";

    @Test
    void aTermThatIsNotUnderstoodStaysAsTextAndIsMarked() {
        var line = only(HEAD + "1.\tПровести встречу\tкогда позовут\tДиректор\tПротокол");
        assertThat(line.due().kind()).isEqualTo(DueKind.NONE);
        assertThat(line.dueText()).isEqualTo("когда позовут");
        assertThat(line.warnings()).containsExactly(DUE_NOT_UNDERSTOOD);
        assertThat(line.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void numbersThatAreMissingDoubledOrLeftOutAreMarked() {
        var lines = lines(HEAD
                + "1.1\tПервое\tМай 2025\tДиректор\tПриказ\n"
                + "1.1\tВторое\tМай 2025\tДиректор\tПриказ\n"
                + "1.4\tТретье\tМай 2025\tДиректор\tПриказ\n"
                + "\tЧетвёртое\tМай 2025\tДиректор\tПриказ\n");
        assertThat(lines.get(0).warnings()).isEmpty();
        assertThat(lines.get(0).confidence()).isEqualTo(Confidence.HIGH);
        assertThat(lines.get(1).warnings()).containsExactly(NUMBER_DOUBLE);
        assertThat(lines.get(2).warnings()).containsExactly(NUMBER_GAP);
        assertThat(lines.get(3).warnings()).containsExactly(NUMBER_MISSING);
    }

    @Test
    void v31_yearsThatDoNotFitTheSchoolYearAreMarked() {
        var lines = lines(HEAD
                + "1.\tПлан на 2021-2022 учебный год\tСентябрь 2021\tДиректор\tПлан\n"
                + "2.\tАкты по распоряжению от 25.12.2019\tМай\tДиректор\tАкты\n");
        assertThat(lines.get(0).warnings()).containsExactly(YEAR_OUTSIDE, YEAR_IN_TEXT);
        assertThat(lines.get(1).warnings()).containsExactly(DUE_ASSUMED);
        assertThat(lines.get(1).due().month()).isEqualTo("2025-05");
    }

    @Test
    void emptyCellsAndUnknownPeopleAreMarked() {
        var lines = lines(HEAD + "1.\tДело\t\t\t\n2.\tДругое\tМай 2025\tВася\tПлан");
        assertThat(lines.get(0).warnings()).containsExactly(DUE_MISSING, RESPONSIBLE_MISSING, RESULT_EMPTY);
        assertThat(lines.get(1).warnings()).containsExactly(RESPONSIBLE_UNKNOWN);
    }

    @Test
    void columnsAreKnownInAnyOrderAndWording() {
        var line = only("Кто отвечает\tКогда\tЧто сделать\tДокументы\tОтметка о выполнении\n"
                + "Зам. директора по УВР, классные руководители\tдо 1 октября 2024\tСобрать анкеты\tАнкеты\tвыполнено");
        assertThat(line.title()).isEqualTo("Собрать анкеты");
        assertThat(line.responsibles()).containsExactly("Зам. директора по УВР", "классные руководители");
        assertThat(line.plannedResult()).isEqualTo("Анкеты");
        assertThat(line.details())
                .as("what has no column of its own is kept")
                .isEqualTo("Отметка о выполнении: выполнено");
    }

    @Test
    void aTableWithoutAHeadingIsKnownByItsContents() {
        var lines = lines("1.1\tИздать приказ\tдо 1 октября 2024\tДиректор\n1.2\tСобрать базу\tМай 2025\tКураторы\n");
        assertThat(lines).extracting(DraftActivity::title).containsExactly("Издать приказ", "Собрать базу");
        assertThat(lines).extracting(a -> a.due().kind()).containsExactly(DueKind.BY_DATE, DueKind.MONTH);
        assertThat(lines).allMatch(a -> a.confidence() == Confidence.MEDIUM);
    }

    @Test
    void plainLinesAreReadToo() {
        var draft = draft("I. Подготовка условий\n1.1. Издать приказ – до 1 октября 2024 г. – Директор\n"
                + "1.2. Собрать базу наставляемых\n– анкеты;\n– согласия.\n");
        assertThat(draft.sections()).hasSize(1);
        assertThat(draft.sections().get(0).stage()).isEqualTo(Stage.PREPARE);
        var lines = draft.sections().get(0).activities();
        assertThat(lines.get(0).responsibles()).containsExactly("Директор");
        assertThat(lines.get(0).due().kind()).isEqualTo(DueKind.BY_DATE);
        assertThat(lines.get(1).printedNumber()).isEqualTo("1.2.");
        assertThat(lines.get(1).details()).isEqualTo("– анкеты;\n– согласия.");
    }

    @Test
    void activitiesNumberedInsideOneCellAreDividedWithTheirOwnTerms() {
        var lines = lines("№\tМероприятие\tСодержание\tСрок\tОтветственные\n"
                + "1\tНормативная база\t\"1.Приказ. 2.Положение. 4. Программа\"\t\"Май 2025\nИюнь 2025\nИюль 2025\"\t"
                + "\"Директор\nКлассные\nруководители\"");
        assertThat(lines).extracting(DraftActivity::printedNumber).containsExactly("1.1.", "1.2.", "1.4.");
        assertThat(lines).extracting(a -> a.due().month()).containsExactly("2025-05", "2025-06", "2025-07");
        assertThat(lines).allSatisfy(a -> {
            assertThat(a.groupTitle()).isEqualTo("Нормативная база");
            assertThat(a.responsibles()).containsExactly("Директор", "Классные руководители");
        });
        assertThat(lines.get(2).warnings()).contains(NUMBER_GAP);
    }

    @Test
    void aLineIsNestedUnderTheOneWhoseNumberItGoesOn() {
        var lines = lines(HEAD
                + "6.1\tКонтроль\t\t\t\n6.1.1\tВ школе\tМай 2025\tДиректор\tАкт\n6.2\tДругое\tМай 2025\tДиректор\tАкт");
        assertThat(lines).extracting(DraftActivity::nested).containsExactly(false, true, false);
    }

    @Test
    void nothingAroundTheTableIsLostUnseen() throws IOException {
        var draft = RoadmapDrafts.of(
                RoadmapFile.read(
                        "a.docx",
                        LaidOutFiles.docx(
                                Layout.sectionsAcross(SeedRoadmaps.all().get(3)))),
                YEAR);
        assertThat(draft.outside())
                .containsExactly(
                        "РАССМОТРЕНО: педагогический совет, протокол № 1 | УТВЕРЖДАЮ: директор, приказ № 21",
                        "Дорожная карта реализации программы наставничества");
    }

    @Test
    void numbersThatWordDrawsItselfAreCountedAgain() throws IOException {
        var w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var numbered =
                "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:p></w:tc>";
        var row = "<w:tr>" + numbered + cell("Дело") + cell("Май 2025") + cell("Директор") + "</w:tr>";
        var head = "<w:tr>" + cell("№") + cell("Мероприятие") + cell("Срок") + cell("Ответственный") + "</w:tr>";
        var file = LaidOutFiles.zip(Map.of(
                "word/document.xml",
                        ("<w:document " + w + "><w:body><w:tbl>" + head + row + row + "</w:tbl></w:body></w:document>")
                                .getBytes(UTF_8),
                "word/numbering.xml",
                        ("<w:numbering " + w + "><w:abstractNum w:abstractNumId=\"7\">"
                                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>"
                                        + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>")
                                .getBytes(UTF_8)));
        var draft = RoadmapDrafts.of(RoadmapFile.read("a.docx", file), YEAR);
        assertThat(draft.sections().get(0).activities())
                .extracting(DraftActivity::printedNumber)
                .containsExactly("I.4.", "I.5.");
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static ImportDraft draft(String text) {
        return RoadmapDrafts.of(RoadmapFile.read("текст.txt", text.getBytes(UTF_8)), YEAR);
    }

    private static List<DraftActivity> lines(String text) {
        return draft(text).sections().stream()
                .flatMap(s -> s.activities().stream())
                .toList();
    }

    private static DraftActivity only(String text) {
        var lines = lines(text);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
