package org.tandem.shared.tables;

import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers as a stream: no document types, no entities but the five of XML, limited depth. */
final class SafeXml {

    /** What a reader does with an element; names come without their namespace. */
    interface Handler {

        void start(String name, Attributes attributes);

        void end(String name);

        /** A piece of character data. */
        default void text(String text) {}
    }

    /** Attributes of the element that has just begun, by local name. */
    interface Attributes {

        /** The value, or null. */
        String get(String name);

        default int number(String name, int otherwise) {
            var value = get(name);
            return value != null && SMALL.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
        }
    }

    private static final Pattern SMALL = Pattern.compile("\\d{1,6}");
    private static final int DEEPEST = 200;

    private SafeXml() {}

    static void read(InputStream content, Handler handler) {
        try {
            walk(factory().createXMLStreamReader(content), handler);
        } catch (XMLStreamException damaged) {
            throw Refusals.broken();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw Refusals.unsafeXml();
        });
        return factory;
    }

    private static void walk(XMLStreamReader xml, Handler handler) throws XMLStreamException {
        var depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw Refusals.broken();
                    }
                    handler.start(xml.getLocalName(), name -> attribute(xml, name));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    handler.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refusals.unsafeXml();
                default -> {
                    // comments and processing instructions mean nothing here
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an on/off attribute of Word says «off». */
    static boolean isOff(String value) {
        return value != null
                && (value.equals("0") || value.toLowerCase(Locale.ROOT).equals("false"));
    }
}
