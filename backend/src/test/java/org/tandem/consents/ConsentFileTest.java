package org.tandem.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.documents.generation.PaperFormat;
import org.tandem.documents.rendering.Samples;

class ConsentFileTest {

    private static final Map<String, String> PARTIES = Map.of(
            "subject", "Петров Иван Сергеевич",
            "birthDate", "01.03.2012",
            "signer", "Петрова Ольга Николаевна",
            "relation", "родитель",
            "operator", "МБОУ «Средняя школа № 1»",
            "operatorAddress", "г. Северный, ул. Школьная, д. 1");

    /** L-01: each consent is a paper of its own. */
    @ParameterizedTest
    @EnumSource
    void l01_everyConsentIsAPaperThatCanBePrinted(ConsentKind kind) throws IOException {
        var text = ConsentTexts.of(kind).filled(PARTIES);
        var docx = ConsentFile.of(7, text, PaperFormat.DOCX);
        var pdf = ConsentFile.of(7, text, PaperFormat.PDF);
        Samples.keep("consent-" + kind.name().toLowerCase(), docx, pdf);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var file = Loader.loadPDF(pdf)) {
            assertThat(document.getParagraphArray(0).getText()).isEqualTo("№\u00A07");
            assertThat(new PDFTextStripper().getText(file))
                    .contains("Средняя школа")
                    .doesNotContain("{", "#");
        }
    }
}
