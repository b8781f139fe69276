package org.tandem.documents.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.documents.rendering.DefaultTemplates;
import org.tandem.documents.rendering.DocxTemplate;
import org.tandem.documents.rendering.Filled;
import org.tandem.documents.rendering.Pdf;
import org.tandem.documents.rendering.Placeholder;
import org.tandem.documents.rendering.Samples;
import org.tandem.monitoring.MonitoringPapers;
import org.tandem.pairs.PairPapers;
import org.tandem.programs.ProgramPapers;
import org.tandem.programs.roadmap.RoadmapPapers;

/** Every kind of paper, from plausible data, from none and from hostile ones. */
class EveryKindTest {

    private static final List<DocumentSource> SOURCES =
            List.of(new ProgramPapers(), new RoadmapPapers(), new PairPapers(), new MonitoringPapers());

    private static final String HOSTILE =
            "{{organisation.name}} <w:p/> & \"кавычки\" ]]> \u0000\u0007\uD83D 🙂 {{#pairs}}"
                    + " ОченьДлинноеСловоБезПробеловКотороеНеПомещаетсяВЯчейкуТаблицыИДолжноПереноситься";

    static Stream<String> kinds() {
        return SamplePapers.kinds().catalogue().kinds().stream().map(kind -> kind.code());
    }

    private static List<Placeholder> placeholders(String kind) {
        return PaperPlaceholders.of(SamplePapers.kinds().get(kind), SOURCES);
    }

    private static Filled fill(String kind, Map<String, Object> values) {
        return DocxTemplate.of(DefaultTemplates.docx(kind, kind), placeholders(kind))
                .fill(values, "Образец");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fromPlausibleDataItIsWholeAndReady(String kind) throws IOException {
        var values = SamplePapers.values(kind, placeholders(kind));
        var filled = fill(kind, values);
        assertThat(filled.blanks()).extracting(Placeholder::name).isEmpty();
        check(kind, filled);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withoutDataItShowsBlanksAndNamesThem(String kind) throws IOException {
        var filled = fill(kind, Map.of());
        assertThat(filled.blanks()).isNotEmpty();
        String text;
        try (var docx = new XWPFDocument(new ByteArrayInputStream(filled.docx()));
                var words = new XWPFWordExtractor(docx)) {
            text = words.getText();
        }
        assertThat(text).contains("________").doesNotContain("null", "{{");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatDataBringInIsNeverReadAsATemplate(String kind) throws IOException {
        var text = check(kind + "-hostile", fill(kind, hostile(placeholders(kind))));
        assertThat(text).contains("{{organisation.name}}", "<w:p/>");
    }

    private static Map<String, Object> hostile(List<Placeholder> placeholders) {
        var values = new LinkedHashMap<String, Object>();
        for (var one : placeholders) {
            values.put(
                    one.name(),
                    switch (one.kind()) {
                        case TEXT -> HOSTILE;
                        case LIST -> List.of(hostile(one.items()), hostile(one.items()));
                        case CONDITION -> true;
                    });
        }
        return values;
    }

    /** Opens in an office library; its PDF is tagged, speaks Russian and carries its fonts. Returns the PDF's text. */
    private static String check(String name, Filled filled) throws IOException {
        var pdf = Pdf.of(filled.docx());
        Samples.keep(name, filled.docx(), pdf);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(filled.docx()));
                var file = Loader.loadPDF(pdf)) {
            assertThat(docx.getBodyElements()).isNotEmpty();
            var catalogue = file.getDocumentCatalog();
            assertAll(
                    () -> assertThat(catalogue.getMarkInfo().isMarked()).isTrue(),
                    () -> assertThat(catalogue.getLanguage()).isEqualTo("ru"),
                    () -> assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Образец"),
                    () -> assertThat(file.getNumberOfPages()).isBetween(1, 60),
                    () -> assertThat(fontsNotEmbedded(file)).isEmpty());
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    private static List<String> fontsNotEmbedded(PDDocument file) throws IOException {
        var wrong = new ArrayList<String>();
        for (var page : file.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    wrong.add(font.getName());
                }
            }
        }
        return wrong;
    }
}
