package org.tandem.documents.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts around the running text: styles, numbering, page header, properties. */
final class DocxParts {

    /** Number of the list of dashes, apart from the counted ones. */
    static final int DASHES = 1000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String SPACES = " xmlns:w=\"" + Xml.W + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private DocxParts() {}

    static byte[] pack(DocxBody body, int halfPoints, String title) {
        var docx = new DocxPackage();
        docx.put("[Content_Types].xml", types());
        docx.put("_rels/.rels", packageRelations());
        docx.put("docProps/core.xml", properties(title));
        docx.put(
                DocxPackage.DOCUMENT,
                HEAD + "<w:document" + SPACES + "><w:body>" + body.xml() + "</w:body></w:document>");
        docx.put("word/_rels/document.xml.rels", relations());
        docx.put("word/styles.xml", resource("styles.xml").replace("SIZE", Integer.toString(halfPoints)));
        docx.put("word/numbering.xml", numbering(body.lists()));
        docx.put("word/header1.xml", header());
        docx.put("word/settings.xml", settings());
        return docx.write();
    }

    static String resource(String name) {
        try (var stream = DocxParts.class.getResourceAsStream("/rendering/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + part("word/document.xml", TYPE + "document.main+xml")
                + part("word/styles.xml", TYPE + "styles+xml")
                + part("word/numbering.xml", TYPE + "numbering+xml")
                + part("word/header1.xml", TYPE + "header+xml")
                + part("word/settings.xml", TYPE + "settings+xml")
                + part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelations() {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation("rId1", RELATION + "officeDocument", "word/document.xml")
                + relation(
                        "rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                + "</Relationships>";
    }

    private static String relations() {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation("rId1", RELATION + "styles", "styles.xml")
                + relation("rId2", RELATION + "numbering", "numbering.xml")
                + relation("rId3", RELATION + "header", "header1.xml")
                + relation("rId4", RELATION + "settings", "settings.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static String properties(String title) {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.escape(title)
                + "</dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>";
    }

    private static String settings() {
        return HEAD + "<w:settings" + SPACES + "><w:defaultTabStop w:val=\"709\"/><w:compat><w:compatSetting"
                + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat><w:themeFontLang w:val=\"ru-RU\"/></w:settings>";
    }

    private static String header() {
        return HEAD + "<w:hdr" + SPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
    }

    /** One decimal list of three levels, taken anew as often as the text restarts it, and the dashes. */
    private static String numbering(int lists) {
        var xml = new StringBuilder(HEAD + "<w:numbering" + SPACES + ">"
                + "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "decimal", "%1.%2.%3.")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + level(0, "bullet", "–") + "</w:abstractNum>");
        for (var list = 1; list <= lists; list++) {
            xml.append("<w:num w:numId=\"").append(list).append("\"><w:abstractNumId w:val=\"0\"/>");
            for (var level = 0; level < 3; level++) {
                xml.append("<w:lvlOverride w:ilvl=\"")
                        .append(level)
                        .append("\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
            }
            xml.append("</w:num>");
        }
        return xml.append("<w:num w:numId=\"" + DASHES + "\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>")
                .toString();
    }

    private static String level(int number, String format, String text) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"" + text
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"709\"/></w:pPr></w:lvl>";
    }
}
