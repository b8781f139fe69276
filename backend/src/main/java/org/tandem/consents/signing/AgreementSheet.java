package org.tandem.consents.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.documents.rendering.Docx;
import org.tandem.documents.rendering.Pdf;

/** The agreement on electronic signature: a sheet that is signed and kept, and a slip with the code to be taken home. */
final class AgreementSheet {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String TEMPLATE = read();

    private AgreementSheet() {}

    /**
     * A PDF of two pages.
     *
     * @param values what the template names in braces
     * @param code the personal code, on the second page only
     */
    static byte[] pdf(Map<String, String> values, String code) {
        var pages = PLACEHOLDER
                .matcher(TEMPLATE)
                .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))))
                .split("\n=====\n");
        var title = pages[0].strip().lines().findFirst().orElseThrow();
        var docx = Docx.portrait().size(12);
        write(docx, pages[0]);
        docx.pageBreak();
        write(docx, pages[1].replace("[code]", code.substring(0, 4) + "\u00a0" + code.substring(4)));
        return Pdf.of(docx.bytes(title));
    }

    private static void write(Docx docx, String page) {
        var lines = page.strip().split("\n+");
        docx.title(lines[0]);
        for (var i = 1; i < lines.length; i++) {
            docx.paragraph(lines[i].strip(), lines[i].contains("____") ? Docx.Align.LEFT : Docx.Align.JUSTIFY);
        }
    }

    private static String read() {
        try (var stream = AgreementSheet.class.getResourceAsStream("/templates/signature-agreement.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
