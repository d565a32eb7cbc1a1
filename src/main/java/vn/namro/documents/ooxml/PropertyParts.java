package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.namro.documents.DocumentProperties;
import vn.namro.documents.ooxml.Xml.Attribute;
import vn.namro.documents.ooxml.Xml.Element;
import vn.namro.documents.ooxml.Xml.Text;

/** The parts in which a document says what it is; a template's own are replaced, so that no old date or name stays. */
public final class PropertyParts {
    private static final String CORE = "docProps/core.xml";
    private static final String CUSTOM = "docProps/custom.xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private PropertyParts() {}

    public static void put(Map<String, byte[]> parts, DocumentProperties properties) {
        parts.put(place(parts, CORE, PACKAGE + "relationships/metadata/core-properties", "application/vnd.openxmlformats-package.core-properties+xml"),
                XmlPart.write(core(properties)));
        parts.put(place(parts, CUSTOM, OFFICE + "relationships/custom-properties", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
                XmlPart.write(custom(properties.own())));
    }

    /** Our own properties, whichever program saved the document last. */
    public static Map<String, String> own(Map<String, byte[]> parts) {
        var own = new LinkedHashMap<String, String>();
        for (var link : Links.of(parts, "").ofKind("custom-properties")) {
            var bytes = parts.get(link.part());
            if (bytes != null) {
                for (var property : XmlPart.read(link.part(), bytes).elements()) {
                    var name = property.attribute("name");
                    if (name != null) {
                        own.put(name, property.text());
                    }
                }
            }
        }
        return own;
    }

    private static Element core(DocumentProperties properties) {
        var moment = properties.day() + "T00:00:00Z";
        return element("cp:coreProperties", List.of(xmlns("cp", PACKAGE + "metadata/core-properties"),
                        xmlns("dc", "http://purl.org/dc/elements/1.1/"), xmlns("dcterms", "http://purl.org/dc/terms/"),
                        xmlns("xsi", "http://www.w3.org/2001/XMLSchema-instance")),
                leaf("dc:title", properties.title()), leaf("dc:creator", properties.creator()),
                leaf("dcterms:created", moment, plain("xsi:type", "dcterms:W3CDTF")),
                leaf("dcterms:modified", moment, plain("xsi:type", "dcterms:W3CDTF")),
                leaf("dc:language", properties.lang().code()));
    }

    private static Element custom(Map<String, String> own) {
        var properties = new ArrayList<Xml>();
        int id = 2;
        for (var property : own.entrySet()) {
            properties.add(element("property", List.of(plain("fmtid", FORMAT_ID), plain("pid", String.valueOf(id++)),
                    plain("name", property.getKey())), leaf("vt:lpwstr", property.getValue())));
        }
        return element("Properties", List.of(plain("xmlns", OFFICE + "custom-properties"), xmlns("vt", OFFICE + "docPropsVTypes")),
                properties.toArray(Xml[]::new));
    }

    /** Where a part stands in the template; where it has none, the part is declared and linked. */
    private static String place(Map<String, byte[]> parts, String part, String linkType, String contentType) {
        var there = Links.of(parts, "").ofKind(linkType.substring(linkType.lastIndexOf('/') + 1));
        if (!there.isEmpty()) {
            return there.getFirst().part();
        }
        var types = XmlPart.read("[Content_Types].xml", parts.get("[Content_Types].xml"));
        parts.put("[Content_Types].xml", XmlPart.write(more(types, element("Override",
                List.of(plain("PartName", "/" + part), plain("ContentType", contentType))))));
        var links = XmlPart.read("_rels/.rels", parts.get("_rels/.rels"));
        parts.put("_rels/.rels", XmlPart.write(more(links, element("Relationship",
                List.of(plain("Id", "namro" + links.children().size()), plain("Type", linkType), plain("Target", part))))));
        return part;
    }

    private static Element more(Element parent, Element child) {
        var children = new ArrayList<Xml>(parent.children());
        children.add(child);
        return parent.with(children);
    }

    private static Element leaf(String name, String text, Attribute... attributes) {
        return element(name, List.of(attributes), new Text(text));
    }

    private static Element element(String name, List<Attribute> attributes, Xml... children) {
        return new Element("", name, attributes, List.of(children));
    }

    private static Attribute xmlns(String prefix, String namespace) {
        return plain("xmlns:" + prefix, namespace);
    }

    private static Attribute plain(String name, String value) {
        return new Attribute("", name, value);
    }
}
