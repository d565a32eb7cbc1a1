package vn.namro.documents.ooxml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.ooxml.Xml.Attribute;
import vn.namro.documents.ooxml.Xml.Element;
import vn.namro.documents.ooxml.Xml.Text;

/** One XML part: bytes to tree and back. A document type declaration is refused, so that no entity can be defined. */
public final class XmlPart {
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int DEEPEST = 200;
    /** A tree is many times as large as its bytes; the review of a term of thousands of units has a few hundred thousand. */
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final XMLInputFactory READERS = readers();

    private XmlPart() {}

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1); // ours speaks first
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** @param name of the part, for the fault that says what is wrong in it */
    public static Element read(String name, byte[] bytes) {
        try {
            return read(name, READERS.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            var where = e.getLocation();
            throw FaultyFile.of(name, where == null ? "" : where.getLineNumber() + ":" + where.getColumnNumber(), "documents.wanted.xml");
        }
    }

    /** For a part that is read without keeping it; a document type declaration comes as what it is, to be refused. */
    public static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        return READERS.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static Element read(String name, XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw FaultyFile.of(name, "DOCTYPE", "documents.wanted.noDoctype");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS) {
                        throw FaultyFile.of(name, reader.getLocalName(), "documents.wanted.elements", MOST_ELEMENTS);
                    }
                    if (open.size() >= DEEPEST) {
                        throw FaultyFile.of(name, reader.getLocalName(), "documents.wanted.depth", DEEPEST);
                    }
                    open.push(start(reader));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().children().add(new Text(reader.getText()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var filled = open.pop();
                    var closed = new Element(filled.namespace(), filled.name(), filled.attributes(), List.copyOf(filled.children()));
                    if (open.isEmpty()) {
                        return closed;
                    }
                    open.peek().children().add(closed);
                }
                default -> { }
            }
        }
        throw FaultyFile.of(name, "", "documents.wanted.xml");
    }

    private static Element start(XMLStreamReader reader) {
        var attributes = new ArrayList<Attribute>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            var prefix = reader.getNamespacePrefix(i);
            var uri = reader.getNamespaceURI(i);
            attributes.add(new Attribute(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix == null ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(new Attribute(Vocabulary.shared(orEmpty(reader.getAttributeNamespace(i))),
                    named(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)), reader.getAttributeValue(i)));
        }
        return new Element(Vocabulary.shared(orEmpty(reader.getNamespaceURI())), named(reader.getPrefix(), reader.getLocalName()), attributes, new ArrayList<>());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String named(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    public static byte[] write(Element root) {
        var out = new StringBuilder(DECLARATION);
        write(root, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Words as they stand inside XML. */
    public static String escaped(String text) {
        var out = new StringBuilder();
        escape(text, true, out);
        return out.toString();
    }

    /** Asked with instanceof: a pattern switch would cost a short command a noticeable part of its time. */
    private static void write(Xml node, StringBuilder out) {
        if (!(node instanceof Element element)) {
            escape(((Text) node).text(), false, out);
            return;
        }
        out.append('<').append(element.name());
        for (var attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), true, out);
            out.append('"');
        }
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (var child : element.children()) {
            write(child, out);
        }
        out.append("</").append(element.name()).append('>');
    }

    /** What XML cannot carry, such as a control character in a pasted text, becomes the replacement character. */
    private static void escape(String text, boolean attribute, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(attribute ? c == '\n' ? "&#10;" : "&#9;" : String.valueOf(c));
                case '\r' -> out.append("&#13;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(allowed(c) ? c : '\uFFFD');
                    }
                }
            }
        }
    }

    private static boolean allowed(char c) {
        return c >= 0x20 && !Character.isSurrogate(c) && c < 0xFFFE;
    }
}
