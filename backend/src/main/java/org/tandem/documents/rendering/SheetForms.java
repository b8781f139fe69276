package org.tandem.documents.rendering;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Many forms as one tagged PDF/A: each begins on a page of its own, every page carries its QR code at the lower right
 * (L-18) and says which form and which page it is.
 */
public final class SheetForms {

    private static final Pattern IDS = Pattern.compile("form\\d+");

    /**
     * The file.
     *
     * @param pages how many pages each form has, without empty backs
     */
    public record Printed(byte[] pdf, List<Integer> pages) {}

    private SheetForms() {}

    /** @param bothSides a form with an odd number of pages gets an empty back, so that no sheet holds two forms */
    public static Printed print(String title, List<SheetForm> forms, boolean bothSides) {
        try (var renderer = Pdf.builder(SheetHtml.of(title, forms)).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            var pages = pages(renderer, forms.size(), pdf.getNumberOfPages());
            new SheetStamp(pdf).stamp(forms, pages);
            if (bothSides) {
                addBacks(pdf, pages);
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return new Printed(out.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> pages(PdfBoxRenderer renderer, int forms, int total) {
        var first = new int[forms + 1];
        first[forms] = total;
        // the title of a form bears its id: of a longer box the last page is told
        for (PagePosition<?> found : renderer.findPagePositionsByID(IDS)) {
            first[Integer.parseInt(found.getId().substring("form".length()))] = found.getPageNo();
        }
        var pages = new ArrayList<Integer>();
        for (var form = 0; form < forms; form++) {
            pages.add(first[form + 1] - first[form]);
        }
        return pages;
    }

    private static void addBacks(PDDocument pdf, List<Integer> pages) {
        var at = pdf.getNumberOfPages();
        for (var form = pages.size() - 1; form >= 0; form--) {
            var last = pdf.getPage(at - 1);
            if (pages.get(form) % 2 == 1) {
                pdf.getPages().insertAfter(new PDPage(last.getMediaBox()), last);
            }
            at -= pages.get(form);
        }
    }
}
