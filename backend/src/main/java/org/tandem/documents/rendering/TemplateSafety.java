package org.tandem.documents.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What an uploaded DOCX must not carry: programs, foreign objects, anything fetched from elsewhere when opened. */
final class TemplateSafety {

    private static final Pattern FOREIGN_FIELD =
            Pattern.compile("\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|EMBED|MACROBUTTON|AUTOTEXT)\\b");

    private TemplateSafety() {}

    /** Throws {@link TemplateProblem} with what to take out of the file. */
    static void check(DocxPackage docx) {
        for (var name : docx.names()) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("/macros")) {
                throw new TemplateProblem(
                        "В файле есть макросы. Сохраните его как «Документ Word (.docx)» без макросов.");
            }
            if (lower.contains("/embeddings/") || lower.contains("/activex/") || lower.endsWith(".bin")) {
                throw new TemplateProblem(
                        "В файле есть вложенный объект (таблица Excel, элемент управления). Вставьте его как рисунок или текст.");
            }
            if (lower.endsWith(".rels")) {
                links(docx.tree(name).getDocumentElement());
            }
        }
        var types = new String(docx.part("[Content_Types].xml"), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (types.contains("macroenabled") || types.contains("vbaproject")) {
            throw new TemplateProblem("В файле есть макросы. Сохраните его как «Документ Word (.docx)» без макросов.");
        }
        for (var name : docx.texts()) {
            fields(docx.tree(name).getDocumentElement());
        }
    }

    private static void links(Element relationships) {
        for (var node : Xml.children(relationships)) {
            if (!(node instanceof Element link)) {
                continue;
            }
            var type = link.getAttribute("Type");
            var external = "External".equalsIgnoreCase(link.getAttribute("TargetMode"));
            var target = link.getAttribute("Target").strip().toLowerCase(Locale.ROOT);
            var harmless = type.endsWith("/hyperlink") && target.matches("(https?://|mailto:).*");
            if (external && !harmless) {
                throw new TemplateProblem(
                        "В файле есть связь с внешним файлом или рисунком. Разорвите связи и вставьте рисунки в сам файл.");
            }
            if (type.endsWith("/aFChunk") || type.endsWith("/oleObject") || type.endsWith("/subDocument")) {
                throw new TemplateProblem("В файле есть вложенный документ. Скопируйте его текст прямо в шаблон.");
            }
        }
    }

    private static void fields(Element root) {
        var code = new StringBuilder();
        Xml.all(root, "instrText").forEach(part -> code.append(part.getTextContent()));
        Xml.all(root, "fldSimple")
                .forEach(field ->
                        code.append(' ').append(Xml.attribute(field, "instr")).append(' '));
        if (FOREIGN_FIELD.matcher(code.toString().toUpperCase(Locale.ROOT)).find()) {
            throw new TemplateProblem(
                    "В файле есть поле, которое берёт данные из другого файла. Замените его обычным текстом.");
        }
    }
}
