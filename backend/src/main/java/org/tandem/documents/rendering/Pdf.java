package org.tandem.documents.rendering;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A DOCX as PDF/A-2a and PDF/UA-1: tagged, with embedded Liberation Serif, whose letters are as wide as those of Times
 * New Roman, so that lines break where Word breaks them. Every face of the DOCX becomes this one.
 */
public final class Pdf {

    private static final String FAMILY = "Liberation Serif";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** Renders the file; {@link TemplateProblem} if it can't be read. */
    public static byte[] of(byte[] docx) {
        return render(PdfPage.html(DocxPackage.read(docx)));
    }

    private static byte[] render(String html) {
        try {
            var out = new ByteArrayOutputStream();
            var builder = builder(html);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes a tagged PDF/A of a page of ours. */
    static PdfRendererBuilder builder(String html) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        // nothing outside the file is ever fetched; pictures come as data of the page itself
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:image/"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        face(builder, "Regular", 400, FontStyle.NORMAL);
        face(builder, "Bold", 700, FontStyle.NORMAL);
        face(builder, "Italic", 400, FontStyle.ITALIC);
        face(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.withHtmlContent(html, null);
        return builder;
    }

    private static void face(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        FSSupplier<InputStream> font = () -> Faces.of(face);
        builder.useFont(font, FAMILY, weight, style, true);
    }
}
