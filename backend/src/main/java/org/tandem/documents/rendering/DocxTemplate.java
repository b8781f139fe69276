package org.tandem.documents.rendering;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/** A DOCX with placeholders, ours or an organisation's own: checked when made, filled as often as wanted. */
public final class DocxTemplate {

    private final byte[] content;
    private final List<Placeholder> placeholders;

    private DocxTemplate(byte[] content, List<Placeholder> placeholders) {
        this.content = content;
        this.placeholders = placeholders;
    }

    /**
     * Reads a template that somebody uploaded.
     *
     * @param placeholders all it may use
     * @throws TemplateProblem naming each fault and its place
     */
    public static DocxTemplate of(byte[] content, List<Placeholder> placeholders) {
        var docx = DocxPackage.read(content);
        TemplateSafety.check(docx);
        var template = new DocxTemplate(content, placeholders);
        TemplateCheck.check(
                template.trees(docx).values().stream()
                        .map(Document::getDocumentElement)
                        .toList(),
                placeholders);
        // marks on places that don't fit together show only when a block is really filled
        template.fill(Placeholder.examples(placeholders), "Проверка");
        return template;
    }

    /** A template that was checked when it was stored, or is ours. */
    public static DocxTemplate checked(byte[] content, List<Placeholder> placeholders) {
        return new DocxTemplate(content, placeholders);
    }

    /** Text parts with separated placeholders and marked places. */
    private Map<String, Document> trees(DocxPackage docx) {
        var trees = new LinkedHashMap<String, Document>();
        for (var name : docx.texts()) {
            var tree = docx.tree(name);
            TokenRuns.separate(tree.getDocumentElement());
            Places.mark(tree.getDocumentElement());
            trees.put(name, tree);
        }
        return trees;
    }

    /**
     * Fills the template.
     *
     * @param values by name: text, yes or no, a list of such maps; what is missing becomes a blank
     * @param title of the file's properties
     */
    public Filled fill(Map<String, Object> values, String title) {
        var docx = DocxPackage.read(content);
        var blanks = new LinkedHashSet<Placeholder>();
        var context = Context.of(placeholders, values, blanks);
        var filler = new Filler();
        trees(docx).forEach((name, tree) -> {
            var root = tree.getDocumentElement();
            filler.fill(root, context);
            Places.wipe(root);
            docx.put(name, Xml.write(tree));
        });
        if (docx.part("docProps/core.xml") != null) {
            docx.put("docProps/core.xml", DocxParts.properties(title));
        }
        return new Filled(docx.write(), List.copyOf(blanks));
    }
}
