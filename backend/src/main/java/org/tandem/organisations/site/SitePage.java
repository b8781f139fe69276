package org.tandem.organisations.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The public page of the site section: plain HTML, no script, readable on its own and inside another page. */
final class SitePage {

    /** One block of style, so that the policy may allow exactly it. */
    static final String STYLE = """
            body{margin:0;padding:24px 16px;font:16px/1.55 system-ui,sans-serif;color:#22302c;background:#fff}\
            main{max-width:720px;margin:0 auto}h1{font-size:26px;line-height:1.25;margin:0 0 4px}\
            .from{color:#5c6b66;margin:0 0 28px}h2{font-size:19px;margin:32px 0 12px;padding-top:20px;\
            border-top:1px solid #dfe6e3}h3{font-size:17px;margin:20px 0 4px}p{margin:0 0 12px}\
            time{color:#5c6b66;font-size:14px}a{color:#1f6b57}""";

    /** Nothing but this page and its one style; any site may frame it. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors *;"
            + " sandbox allow-popups allow-popups-to-escape-sandbox";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'г.'", Locale.forLanguageTag("ru"));

    private SitePage() {}

    /** @param entries published ones, the newest first */
    static String html(String organisation, List<SiteEntry> entries) {
        var page = new StringBuilder("<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\">")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Наставничество – ")
                .append(escape(organisation))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>Наставничество</h1><p class=\"from\">")
                .append(escape(organisation))
                .append("</p>");
        if (entries.isEmpty()) {
            page.append("<p>Раздел готовится: первые записи скоро появятся.</p>");
        }
        for (var kind : SiteKind.values()) {
            var part = entries.stream().filter(entry -> entry.kind() == kind).toList();
            if (!part.isEmpty()) {
                page.append("<section><h2>").append(kind.title()).append("</h2>");
                part.forEach(entry -> append(page, entry));
                page.append("</section>");
            }
        }
        return page.append("</main></body></html>").toString();
    }

    private static void append(StringBuilder page, SiteEntry entry) {
        var text = entry.text();
        page.append("<article><h3>").append(escape(text.title())).append("</h3>");
        if (entry.kind() == SiteKind.NEWS) {
            page.append("<p><time datetime=\"")
                    .append(entry.publishedOn())
                    .append("\">")
                    .append(DAY.format(entry.publishedOn()))
                    .append("</time></p>");
        }
        for (var paragraph : text.body().split("\\R{2,}")) {
            page.append("<p>")
                    .append(escape(paragraph).replaceAll("\\R", "<br>"))
                    .append("</p>");
        }
        if (text.link() != null) {
            page.append("<p><a rel=\"noopener noreferrer\" target=\"_blank\" href=\"")
                    .append(escape(text.link()))
                    .append("\">Подробнее</a></p>");
        }
        page.append("</article>");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
