package org.tandem.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML of a DOCX as trees: read without anything that reaches outside, written back, looked through by name. */
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    /** Reads one part; a document type declaration (the door of entity attacks) is refused. */
    static Document parse(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException e) {
            throw new TemplateProblem(
                    "Файл DOCX повреждён: его содержимое не читается. Откройте его в редакторе и сохраните заново.");
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] write(Document document) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            var out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the node is this WordprocessingML element. */
    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    static List<Node> children(Node parent) {
        var found = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            found.add(child);
        }
        return found;
    }

    static List<Element> children(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                found.add((Element) child);
            }
        }
        return found;
    }

    /** First child of the name, or null; a null parent has none. */
    static Element child(Node parent, String name) {
        if (parent == null) {
            return null;
        }
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return (Element) child;
            }
        }
        return null;
    }

    /** All descendants of the name, in order. */
    static List<Element> all(Node parent, String name) {
        var found = new ArrayList<Element>();
        collect(parent, name, found);
        return found;
    }

    private static void collect(Node parent, String name, List<Element> found) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                found.add((Element) child);
            }
            collect(child, name, found);
        }
    }

    /** Attribute in the WordprocessingML namespace, or null. */
    static String attribute(Element element, String name) {
        return element == null || !element.hasAttributeNS(W, name) ? null : element.getAttributeNS(W, name);
    }

    /** {@code w:val} of a child property, or null. */
    static String value(Node parent, String name) {
        return attribute(child(parent, name), "val");
    }

    /** A switch property such as {@code w:b}: true if present and not switched off, null if absent. */
    static Boolean flag(Node parent, String name) {
        var found = child(parent, name);
        if (found == null) {
            return null;
        }
        var value = attribute(found, "val");
        return !("0".equals(value) || "false".equals(value) || "none".equals(value));
    }

    /** Leaves out what XML 1.0 can't hold: control characters and halves of surrogate pairs. */
    static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            var ok = c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
            if (ok) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /** Text for an XML text node or a quoted attribute. */
    static String escape(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Failures are thrown; nothing of the file's text is printed. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
