package org.tandem.programs.roadmap.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tandem.shared.problem.Problem;

/** Files that must not be read are refused, each for its own reason and with words that help. */
class HostileFilesTest {

    private static final DueContext YEAR = new DueContext(2024, LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
    private static final String DOCUMENT = "word/document.xml";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void aZipBombIsStoppedWhileItUnpacks() throws IOException {
        assertRefused("бомба.docx", bomb(DOCUMENT), "import-zip-bomb");
        assertRefused("бомба.docx", bomb("word/media/image1.png"), "import-zip-bomb");
    }

    @Test
    void thousandsOfEntriesAreNotUnpacked() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 2001; i++) {
            parts.put("x/" + i, new byte[0]);
        }
        assertRefused("много.xlsx", LaidOutFiles.zip(parts), "import-zip-bomb");
    }

    @Test
    void tenThousandRowsAreNoRoadmap() throws IOException {
        var row = "<w:tr><w:tc><w:p><w:r><w:t>Строка</w:t></w:r></w:p></w:tc></w:tr>";
        assertRefused("карта.docx", docx("<w:tbl>" + row.repeat(10_000) + "</w:tbl>"), "import-too-many-rows");
        assertRefused(
                "карта.csv", "№;Мероприятие;Срок\n1;Дело;Май\n".repeat(10_000).getBytes(UTF_8), "import-too-many-rows");
        var sheet = new StringBuilder("<worksheet><sheetData>");
        for (var i = 1; i <= 10_000; i++) {
            sheet.append("<row r=\"%d\"><c r=\"A%d\"><v>1</v></c></row>".formatted(i, i));
        }
        assertRefused(
                "карта.xlsx",
                LaidOutFiles.zip(Map.of(
                        "xl/workbook.xml", "<workbook/>".getBytes(UTF_8),
                        "xl/worksheets/sheet1.xml",
                                sheet.append("</sheetData></worksheet>")
                                        .toString()
                                        .getBytes(UTF_8))),
                "import-too-many-rows");
        assertRefused(
                "карта.odt",
                LaidOutFiles.odtOf("<table:table>"
                        + "<table:table-row><table:table-cell/></table:table-row>".repeat(10_000) + "</table:table>"),
                "import-too-many-rows");
    }

    @Test
    void macrosAreRefusedByNameByPartAndByType() throws IOException {
        var fine = docx("<w:p/>");
        assertRefused("карта.docm", fine, "import-macros");
        assertRefused(
                "карта.docx",
                LaidOutFiles.zip(Map.of(DOCUMENT, "<a/>".getBytes(UTF_8), "word/vbaProject.bin", new byte[] {1})),
                "import-macros");
        assertRefused(
                "карта.xlsx",
                LaidOutFiles.zip(Map.of(
                        "xl/workbook.xml", "<a/>".getBytes(UTF_8),
                        "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"
                                        .getBytes(UTF_8))),
                "import-macros");
        assertRefused(
                "карта.odt",
                LaidOutFiles.zip(
                        Map.of("content.xml", "<a/>".getBytes(UTF_8), "Basic/Standard/Module1.xml", new byte[0])),
                "import-macros");
    }

    @Test
    void theContentMustBeWhatTheNameSays() throws IOException {
        assertRefused("карта.xlsx", docx("<w:p/>"), "import-wrong-extension");
        assertRefused("карта.csv", docx("<w:p/>"), "import-wrong-extension");
        assertRefused("карта.docx", "№;Мероприятие".getBytes(UTF_8), "import-wrong-extension");
        assertRefused("карта.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "import-old-format");
        assertRefused("карта.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "import-old-format");
        assertRefused("карта.pdf", "%PDF-1.7".getBytes(UTF_8), "import-unknown-format");
        assertRefused("карта.csv", new byte[] {'M', 'Z', 0, 1, 2}, "import-unknown-format");
        assertRefused("архив.zip", LaidOutFiles.zip(Map.of("a.txt", new byte[] {1})), "import-broken");
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        assertRefused("карта.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, "import-broken");
        assertRefused(
                "карта.docx", LaidOutFiles.zip(Map.of(DOCUMENT, "<w:body><w:p>".getBytes(UTF_8))), "import-broken");
        assertRefused("карта.docx", docx("<w:p>".repeat(500) + "</w:p>".repeat(500)), "import-broken");
        var whole = docx("<w:p><w:r><w:t>Текст</w:t></w:r></w:p>");
        assertRefused("карта.docx", java.util.Arrays.copyOf(whole, whole.length / 2), "import-broken");
        assertRefused(
                "карта.xlsx", LaidOutFiles.zip(Map.of("xl/workbook.xml", "<a/>".getBytes(UTF_8))), "import-empty");
    }

    @Test
    void entitiesAndForeignDocumentTypesAreNeverFollowed() throws IOException {
        for (var type : new String[] {
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">",
            "<!DOCTYPE a [<!ENTITY a \"1234567890\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        }) {
            assertRefused(
                    "карта.docx",
                    LaidOutFiles.zip(Map.of(DOCUMENT, (type + "<a>&x;</a>").getBytes(UTF_8))),
                    "import-unsafe-xml");
        }
    }

    @Test
    void aFileWithoutARoadmapSaysSo() throws IOException {
        assertRefused("пусто.docx", docx("<w:p/>"), "import-empty");
        assertRefused("пусто.txt", "  \n ".getBytes(UTF_8), "import-empty");
        assertRefused("огромный.csv", new byte[RoadmapFile.LARGEST + 1], "import-too-large");
    }

    @Test
    void hardTextsCostNoTime() {
        var long1 = "№\tМероприятие\tСрок\tОтветственный\n";
        var cells = "1\t" + "баз".repeat(2600) + "\t" + "-".repeat(7000) + "x\t" + "—,".repeat(3900) + "\n";
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> RoadmapDrafts.of(RoadmapFile.read("a.txt", (long1 + cells.repeat(60)).getBytes(UTF_8)), YEAR));
    }

    /** Whatever the bytes: a draft or a refusal with a code, never another failure. */
    @Test
    void damagedFilesNeverFailOtherwise() throws IOException {
        var random = new Random(7);
        var seed = SeedRoadmaps.all().get(3);
        var files = Map.of(
                "a.docx", LaidOutFiles.docx(Layout.stageColumn(seed)),
                "a.xlsx", LaidOutFiles.xlsx(Layout.sectionsAcross(seed)),
                "a.odt", LaidOutFiles.odt(Layout.stageColumn(seed)),
                "a.csv", LaidOutFiles.csv(Layout.stageColumn(seed), ';', Charset.forName("windows-1251")),
                "a.txt", LaidOutFiles.pastedFromWord(Layout.stageColumn(seed)));
        for (var file : files.entrySet()) {
            for (var i = 0; i < 60; i++) {
                var bytes = file.getValue().clone();
                for (var hit = 0; hit <= random.nextInt(6); hit++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                assertThatCode(() -> tryToRead(file.getKey(), bytes)).doesNotThrowAnyException();
            }
        }
    }

    /** Rows and cells in any disorder, not bytes: reaches what a broken zip never does. */
    @Test
    void disorderedTablesNeverFailOtherwise() {
        var random = new Random(11);
        var pieces = new String[] {
            "",
            " ",
            "№",
            "1.",
            "1.1",
            "I.",
            "Этап",
            "Мероприятие",
            "Содержание",
            "Срок",
            "Май",
            "до 1.1",
            "Ответственный",
            "Директор",
            "Иванов И.И.",
            "1. Раз. 2. Два",
            "\"",
            "а\nб",
            "Результат",
            "– тире",
            "x".repeat(3000),
            "Приказ;",
            "2024-2025"
        };
        for (var i = 0; i < 1000; i++) {
            var text = new StringBuilder();
            for (var row = 0; row < 1 + random.nextInt(9); row++) {
                for (var cell = 0; cell <= random.nextInt(6); cell++) {
                    text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(9) == 0 ? ";" : "\t");
                }
                text.append('\n');
            }
            assertThatCode(() -> tryToRead("a.txt", text.toString().getBytes(UTF_8)))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void tryToRead(String name, byte[] bytes) {
        try {
            var draft = RoadmapDrafts.of(RoadmapFile.read(name, bytes), YEAR);
            draft.sections().forEach(s -> s.activities().forEach(a -> SeedRoadmaps.check(a.due())));
        } catch (Problem refused) {
            assertThat(refused.code()).startsWith("import-");
        }
    }

    private static void assertRefused(String name, byte[] content, String code) {
        var problem =
                catchThrowableOfType(Problem.class, () -> RoadmapDrafts.of(RoadmapFile.read(name, content), YEAR));
        assertThat(problem).as(name).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.detail()).matches("(?s).*\\p{IsCyrillic}{3}.*\\.");
    }

    private static byte[] docx(String body) throws IOException {
        return LaidOutFiles.zip(
                Map.of(DOCUMENT, ("<w:document " + W + "><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8)));
    }

    private static byte[] bomb(String part) throws IOException {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 70; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        }
    }
}
