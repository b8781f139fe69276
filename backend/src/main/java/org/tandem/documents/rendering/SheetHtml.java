package org.tandem.documents.rendering;

import java.util.List;

/** The page of all forms: a place to write by hand becomes a rule from margin to margin. */
final class SheetHtml {

    /** Below the text stays a band for the code and the footer. */
    private static final String CSS = """
            @page{size:210mm 297mm;margin:13mm 15mm 36mm 22mm}
            html{font-family:'Liberation Serif'}
            body{margin:0;font-size:11.5pt;line-height:1.2;orphans:2;widows:2}
            h1{margin:0 0 3mm;font-size:12.5pt;line-height:1.2;text-align:center}
            p{margin:0 0 1.7mm}
            .form{page-break-before:always}
            .number{text-align:right;margin:0 0 2mm}
            .line{margin:0 0 .6mm}
            .field{margin:0;padding-top:3.8mm;border-bottom:.5pt solid #333;font-size:10pt}
            .rule{height:8.2mm;border-bottom:.5pt solid #333}
            .gap{height:3.5mm}
            .sign{margin:9mm 0 0;page-break-inside:avoid}
            """;

    /** A run of underscores that ends a line is a place to write by hand. */
    private static final String BLANK = "_{15,}$";

    /** What parts the date from the signature. */
    private static final String WIDE = "    ";

    private static final String WIDER = "\u00A0".repeat(9);

    /** A label this long leaves no room behind it. */
    private static final int LONG_LABEL = 45;

    private SheetHtml() {}

    static String of(String title, List<SheetForm> forms) {
        var html = new StringBuilder("<html lang=\"ru\"><head><title>")
                .append(Xml.escape(title))
                .append("</title><meta name=\"description\" content=\"")
                .append(Xml.escape(title))
                .append("\"/><bookmarks>");
        for (var i = 0; i < forms.size(); i++) {
            html.append("<bookmark name=\"")
                    .append(Xml.escape(forms.get(i).bookmark()))
                    .append("\" href=\"#form")
                    .append(i)
                    .append("\"/>");
        }
        html.append("</bookmarks><style>").append(CSS).append("</style></head><body>");
        for (var i = 0; i < forms.size(); i++) {
            html.append(i == 0 ? "<div>" : "<div class=\"form\">");
            lines(html, "form" + i, forms.get(i).lines());
            html.append("</div>");
        }
        return html.append("</body></html>").toString();
    }

    private static void lines(StringBuilder html, String id, List<String> lines) {
        var fields = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var field = line.matches(".*" + BLANK);
            if (fields && !field) {
                html.append("<div class=\"gap\"></div>");
            }
            fields = field;
            if (line.isEmpty()) {
                continue;
            }
            if (i == 0) {
                html.append("<h1 id=\"")
                        .append(id)
                        .append("\">")
                        .append(Xml.escape(line))
                        .append("</h1>");
            } else if (field) {
                field(html, line.replaceAll(BLANK, "").strip());
            } else {
                var last = i == lines.size() - 1 || lines.get(i + 1).isBlank();
                var kind = line.contains("____") ? "sign" : last ? "text" : "line";
                html.append("<p class=\"")
                        .append(kind)
                        .append("\">")
                        .append(Xml.escape(line))
                        .append("</p>");
            }
        }
    }

    private static void field(StringBuilder html, String label) {
        html.append("<p class=\"field\">").append(Xml.escape(label)).append("</p>");
        if (label.length() > LONG_LABEL) {
            html.append("<div class=\"rule\"></div>");
        }
    }
}
