package org.tandem.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxTest {

    private static byte[] roadmap() {
        var table = new Docx.Table(6, 30, 34, 15, 15).head("№", "Мероприятие", "Содержание", "Срок", "Ответственные");
        for (var stage = 1; stage <= 3; stage++) {
            table.span(stage + ". Подготовка условий для запуска программы наставничества");
            for (var i = 1; i <= 9; i++) {
                table.row(
                        stage + "." + i,
                        "Изучение и систематизация имеющихся материалов <по> проблеме & наставничества",
                        "1. Изучение нормативной базы.\n2. Ознакомление с шаблонами документов.",
                        "До 16.11.2026",
                        "Директор\nРабочая группа");
            }
        }
        return Docx.landscape()
                .size(12)
                .stamps(
                        List.of("ПРИНЯТО", "на заседании педагогического совета", "Протокол от 30.08.2026 № 1"),
                        List.of("УТВЕРЖДАЮ", "Директор", "____________ И. О. Фамилия", "Приказ от 31.08.2026 № 21"))
                .title("Дорожная карта реализации программы наставничества на 2026/27 учебный год")
                .table(table)
                .paragraph("Контроль оставляю за собой.")
                .signature("Директор", "И. О. Фамилия")
                .section(false)
                .title("Приложение в книжной ориентации")
                .heading(1, "Раздел")
                .item(
                        0,
                        "Первый пункт, который тянется достаточно долго, чтобы перейти на вторую строку и показать край.")
                .item(1, "Подпункт")
                .item(0, "Второй пункт")
                .dash("Тире")
                .bytes("Дорожная карта");
    }

    @Test
    void aBuiltDocumentOpensInAnOfficeLibrary() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(roadmap()))) {
            assertThat(docx.getTables()).hasSize(3);
            assertThat(docx.getTables().get(1).getRows()).hasSize(31);
            assertThat(docx.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Дорожная карта");
        }
    }

    @Test
    void itsPdfIsTaggedAndReadable() throws IOException {
        var bytes = Pdf.of(roadmap());
        Samples.keep("roadmap-table", roadmap(), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Подготовка условий", "<по> проблеме & ");
        }
    }

    @Test
    void signsTheFontLacksGetTheNearestItHas() throws IOException {
        var docx = Docx.portrait().paragraph("☐ разрешаю ☑ да\u2011да 500 ₽ 🙂").bytes("Знаки");
        try (var pdf = Loader.loadPDF(Pdf.of(docx))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("□ разрешаю ■ да-да 500 руб. □");
        }
    }
}
