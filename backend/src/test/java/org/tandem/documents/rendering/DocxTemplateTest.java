package org.tandem.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates made in an office program: how they are filled and what is refused. */
class DocxTemplateTest {

    private static final List<Placeholder> KNOWN = List.of(
            Placeholder.text("title", "Заголовок", "О наставничестве"),
            Placeholder.optional("note", "Примечание", "Срочно"),
            Placeholder.text("name", "Имя", "Орлова Анна Викторовна"),
            Placeholder.list(
                    "pairs",
                    "Пары",
                    Placeholder.text("mentor", "Наставник", "Орлова А. В."),
                    Placeholder.optionalList("mentees", "Наставляемые", Placeholder.text("mentee", "Кто", "Петров"))),
            Placeholder.condition("last", "Последний год"));

    private static byte[] bytes(XWPFDocument document) throws IOException {
        try (document;
                var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] paragraphs(String... texts) throws IOException {
        var document = new XWPFDocument();
        for (var text : texts) {
            document.createParagraph().createRun().setText(text);
        }
        return bytes(document);
    }

    private static String fill(byte[] template, Map<String, Object> values) throws IOException {
        var filled = DocxTemplate.of(template, KNOWN).fill(values, "Образец");
        try (var document = new XWPFDocument(new ByteArrayInputStream(filled.docx()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText().strip();
        }
    }

    @Test
    void aPlaceholderTornOverRunsIsOneAndKeepsItsLook() throws IOException {
        var document = new XWPFDocument();
        var paragraph = document.createParagraph();
        paragraph.createRun().setText("Приказ «{");
        var bold = paragraph.createRun();
        bold.setBold(true);
        bold.setText("{ti");
        paragraph.createRun().setText("tle");
        paragraph.createRun().setText("}}» издан");
        var filled = DocxTemplate.of(bytes(document), KNOWN).fill(Map.of("title", "О кураторах"), "Образец");
        try (var result = new XWPFDocument(new ByteArrayInputStream(filled.docx()))) {
            assertThat(result.getParagraphArray(0).getText()).isEqualTo("Приказ «О кураторах» издан");
        }
    }

    @Test
    void rowsBetweenMarksAreRepeatedAlsoInsideOfEachOther() throws IOException {
        var document = new XWPFDocument();
        var table = document.createTable(3, 2);
        table.getRow(0).getCell(0).setText("Кто");
        table.getRow(1).getCell(0).setText("{{#pairs}}{{index}}. {{mentor}}");
        table.getRow(2).getCell(0).setText("{{#mentees}}{{mentee}}");
        table.getRow(2).getCell(1).setText("{{/mentees}}{{/pairs}}");
        var text = fill(
                bytes(document),
                Map.of(
                        "pairs",
                        List.of(
                                Map.of(
                                        "mentor",
                                        "Первый",
                                        "mentees",
                                        List.of(Map.of("mentee", "а"), Map.of("mentee", "б"))),
                                Map.of("mentor", "Второй", "mentees", List.of(Map.of("mentee", "в"))))));
        assertThat(text.replaceAll("\\s+", " ")).isEqualTo("Кто 1. Первый а б 2. Второй в");
    }

    @Test
    void blocksOfParagraphsStandRepeatOrGo() throws IOException {
        var template = paragraphs(
                "{{#pairs}}",
                "Наставник {{mentor}}",
                "{{/pairs}}",
                "{{#last}}",
                "Итоги",
                "{{/last}}",
                "{{^last}}",
                "Продолжение",
                "{{/last}}",
                "{{note}}",
                "Конец");
        assertThat(fill(template, Map.of("pairs", List.of(Map.of("mentor", "А"), Map.of("mentor", "Б")), "last", true)))
                .isEqualTo("Наставник А\nНаставник Б\nИтоги\nКонец");
        assertThat(fill(template, Map.of())).isEqualTo("Наставник ________\nПродолжение\nКонец");
    }

    @Test
    void headersAreFilledToo() throws IOException {
        var document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("{{title}}");
        document.createParagraph().createRun().setText("Текст");
        assertThat(fill(bytes(document), Map.of("title", "Вверху"))).contains("Вверху");
    }

    @Test
    void linesOfAValueBecomeParagraphs() throws IOException {
        assertThat(fill(paragraphs("{{title}}", "{{title}} в строке"), Map.of("title", "раз\nдва")))
                .isEqualTo("раз\nдва\nраз\nдва в строке");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{titel}}; абзац 1: {{titel}} – такой метки нет. Возможно, имелась в виду {{title}}.",
                "{{#pairs}}; абзац 1: {{#pairs}} – у блока нет конца {{/pairs}}.",
                "{{/pairs}}; абзац 1: {{/pairs}} – у этого конца нет начала {{#pairs}}.",
                "{{pairs}}; абзац 1: {{pairs}} – это блок: напишите {{#pairs}} … {{/pairs}}.",
                "{{name:vocative}}; абзац 1: {{name:vocative}} – такой формы слова нет. Есть: genitive, dative, accusative, instrumental, initials, capital, lower.",
                "{{title; абзац 1: {{ – у метки нет второй пары скобок.",
                "{{mentor}}; абзац 1: {{mentor}} – такой метки нет. Список меток – на странице шаблона."
            })
    void aBadPlaceholderIsNamedWithItsPlace(String text, String fault) throws IOException {
        var template = paragraphs(text);
        var problem = catchThrowableOfType(TemplateProblem.class, () -> DocxTemplate.of(template, KNOWN));
        assertThat(problem.faults().get(0).sentence()).isEqualTo(fault);
    }

    @Test
    void inATableThePlaceIsTableAndRow() throws IOException {
        var document = new XWPFDocument();
        document.createTable(1, 1);
        document.createParagraph();
        document.createTable(3, 1).getRow(2).getCell(0).setText("{{nobody}}");
        var template = bytes(document);
        var problem = catchThrowableOfType(TemplateProblem.class, () -> DocxTemplate.of(template, KNOWN));
        assertThat(problem.faults().get(0).place()).isEqualTo("таблица 2, строка 3");
    }

    private static byte[] with(String name, String content) throws IOException {
        var docx = DocxPackage.read(paragraphs("{{title}}"));
        docx.put(name, content);
        return docx.write();
    }

    @Test
    void macrosForeignObjectsAndLinksOutsideAreRefused() throws IOException {
        var rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId9\" Type=\"http://x/attachedTemplate\" TargetMode=\"External\" Target=\"%s\"/>"
                + "</Relationships>";
        var hostile = Map.of(
                "word/vbaProject.bin",
                "макрос",
                "word/embeddings/sheet.xlsx",
                "таблица",
                "word/_rels/settings.xml.rels",
                rels.formatted("http://example.org/t.dotm"),
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + Xml.W
                        + "\">&x;</w:document>",
                "word/footer9.xml",
                "<w:ftr xmlns:w=\"" + Xml.W
                        + "\"><w:p><w:r><w:instrText>DDEAUTO c:\\x</w:instrText></w:r></w:p></w:ftr>");
        for (var part : hostile.entrySet()) {
            var template = with(part.getKey(), part.getValue());
            assertThatThrownBy(() -> DocxTemplate.of(template, KNOWN))
                    .as(part.getKey())
                    .isInstanceOf(TemplateProblem.class);
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (var i = 0; i < 64; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThatThrownBy(() -> DocxTemplate.of(out.toByteArray(), KNOWN)).hasMessageContaining("слишком велик");
        assertThatThrownBy(() -> DocxTemplate.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8), KNOWN))
                .hasMessageContaining("не документ DOCX");
    }
}
