package org.tandem.documents.rendering;

import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Blanks that are filled later, in the finished file: a number comes with the signature. Each blank is marked by a
 * bookmark of Word, which names what is missing and which an editor keeps.
 */
public final class Blanks {

    private static final String PREFIX = "blank_";
    private static final int FIRST_ID = 70_000;

    private Blanks() {}

    /** Marks the run as the blank of a placeholder. */
    static void mark(Element run, String name, int number) {
        var document = run.getOwnerDocument();
        var start = document.createElementNS(Xml.W, "w:bookmarkStart");
        start.setAttributeNS(Xml.W, "w:id", Integer.toString(FIRST_ID + number));
        start.setAttributeNS(Xml.W, "w:name", PREFIX + number + "_" + name.replace('.', '_'));
        var end = document.createElementNS(Xml.W, "w:bookmarkEnd");
        end.setAttributeNS(Xml.W, "w:id", Integer.toString(FIRST_ID + number));
        run.getParentNode().insertBefore(start, run);
        run.getParentNode().insertBefore(end, run.getNextSibling());
    }

    /**
     * The file with these blanks filled and everything else as it is.
     *
     * @param values by the names of the placeholders
     */
    public static byte[] fill(byte[] docx, Map<String, String> values) {
        var file = DocxPackage.read(docx);
        for (var part : file.texts()) {
            var tree = file.tree(part);
            for (var mark : Xml.all(tree.getDocumentElement(), "bookmarkStart")) {
                values.forEach((name, value) -> {
                    if (isBlankOf(mark, name)) {
                        write(mark, value);
                    }
                });
            }
            file.put(part, Xml.write(tree));
        }
        return file.write();
    }

    private static boolean isBlankOf(Element mark, String name) {
        var id = Xml.attribute(mark, "name");
        return id != null && id.matches(PREFIX + "\\d+_" + name.replace('.', '_'));
    }

    private static void write(Element mark, String value) {
        for (Node next = mark.getNextSibling(); next != null; next = next.getNextSibling()) {
            var text = Xml.is(next, "r") ? Xml.child(next, "t") : null;
            if (text != null && text.getTextContent().equals(Context.BLANK)) {
                text.setTextContent(Xml.clean(value));
                return;
            }
        }
    }
}
