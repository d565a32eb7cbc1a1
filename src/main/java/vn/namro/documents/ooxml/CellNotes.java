package vn.namro.documents.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Place;
import vn.namro.documents.ooxml.Xml.Attribute;
import vn.namro.documents.ooxml.Xml.Element;

/**
 * Notes beside cells. A note is two things in a workbook: its words, and a drawing of an old kind (VML) without which Excel does not show it.
 * A sheet that has notes of its own keeps them.
 */
public final class CellNotes {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String AUTHOR = "Năm Rõ";
    /** What stands after the drawing of notes in a sheet, in the order of the standard. */
    private static final Set<String> AFTER = Set.of("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");
    private static final int FIRST_SHAPE = 40_000;

    private final Map<String, byte[]> parts;
    private final String sheetPart;
    private final String linksPart;

    public CellNotes(Map<String, byte[]> parts, String sheetPart) {
        this.parts = parts;
        this.sheetPart = sheetPart;
        int slash = sheetPart.lastIndexOf('/');
        this.linksPart = sheetPart.substring(0, slash + 1) + "_rels/" + sheetPart.substring(slash + 1) + ".rels";
    }

    public Element added(Element sheet, Map<Place, String> notes) {
        if (!sheet.namespace().startsWith("http://schemas.openxmlformats.org/")) {
            // The strict form of the standard has no such drawings: the ground alone marks the cell.
            return sheet;
        }
        var links = parts.containsKey(linksPart) ? XmlPart.read(linksPart, parts.get(linksPart))
                : new Element(PACKAGE, "Relationships", List.of(new Attribute(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", PACKAGE)), List.of());
        var words = target(links, "/comments");
        var drawing = target(links, "/vmlDrawing");
        boolean fresh = words == null || drawing == null;
        if (fresh) {
            if (words != null || drawing != null) {
                // Half of a pair is not ours to complete.
                return sheet;
            }
            var name = sheetPart.replaceAll(".*/|\\.xml$", "");
            words = "xl/comments-namro-" + name + ".xml";
            drawing = "xl/drawings/namro-" + name + ".vml";
            links = more(links, link("rIdNamroWords", "comments", "/" + words), link("rIdNamroDrawing", "vmlDrawing", "/" + drawing));
            parts.put(linksPart, XmlPart.write(links));
            parts.put(words, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + sheet.namespace() + "\"><authors></authors><commentList></commentList></comments>").getBytes(StandardCharsets.UTF_8));
            parts.put(drawing, EMPTY_DRAWING.getBytes(StandardCharsets.UTF_8));
            types(words);
        }
        parts.put(words, XmlPart.write(words(XmlPart.read(words, parts.get(words)), notes)));
        draw(drawing, notes);
        return fresh ? withDrawing(sheet) : sheet;
    }

    private @Nullable String target(Element links, String kind) {
        for (var link : links.elements()) {
            var type = link.attribute("Type");
            var target = link.attribute("Target");
            if (type != null && type.endsWith(kind) && target != null) {
                var part = target.startsWith("/") ? target.substring(1) : "xl/" + target.replaceFirst("^\\.\\./", "");
                return parts.containsKey(part) ? part : null;
            }
        }
        return null;
    }

    private static Element words(Element comments, Map<Place, String> notes) {
        var authors = comments.elements().stream().filter(one -> one.local().equals("authors")).findFirst().orElseThrow();
        int author = authors.elements().size();
        return comments.mapChildren(child -> List.of(!(child instanceof Element element) ? child
                : element.local().equals("authors") ? more(element, MarkedCells.element(element, "author").with(List.of(new Xml.Text(AUTHOR))))
                : element.local().equals("commentList") ? list(element, author, notes) : element));
    }

    /** A cell has one note: an older one of it gives way to ours. */
    private static Element list(Element list, int author, Map<Place, String> notes) {
        var all = new ArrayList<Xml>(list.children().stream().filter(child -> !(child instanceof Element element) || element.attribute("ref") == null
                || !notes.containsKey(Place.parse(element.attribute("ref")).orElse(null))).toList());
        notes.forEach((place, note) -> {
            var text = MarkedCells.element(list, "t", new Attribute(XMLConstants.XML_NS_URI, "xml:space", "preserve")).with(List.of(new Xml.Text(note)));
            all.add(MarkedCells.element(list, "comment", new Attribute("", "ref", place.toString()), new Attribute("", "authorId", Integer.toString(author)))
                    .with(List.of(MarkedCells.element(list, "text").with(List.of(MarkedCells.element(list, "r").with(List.of(text)))))));
        });
        return list.with(all);
    }

    private void draw(String drawing, Map<Place, String> notes) {
        var text = new String(parts.get(drawing), StandardCharsets.UTF_8);
        var shapes = new StringBuilder();
        for (var place : notes.keySet()) {
            if (!text.contains("<x:Row>" + place.row() + "</x:Row><x:Column>" + place.column() + "</x:Column>")) {
                shapes.append(SHAPE.formatted(FIRST_SHAPE + place.row() * 100 + place.column(), place.row(), place.column()));
            }
        }
        int end = text.lastIndexOf("</xml>");
        if (end >= 0) {
            parts.put(drawing, (text.substring(0, end) + shapes + text.substring(end)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void types(String words) {
        var part = "[Content_Types].xml";
        var types = XmlPart.read(part, parts.get(part));
        var more = new ArrayList<Element>();
        if (types.elements().stream().noneMatch(one -> "vml".equalsIgnoreCase(one.attribute("Extension")))) {
            more.add(MarkedCells.element(types, "Default", new Attribute("", "Extension", "vml"), new Attribute("", "ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing")));
        }
        more.add(MarkedCells.element(types, "Override", new Attribute("", "PartName", "/" + words), new Attribute("", "ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml")));
        parts.put(part, XmlPart.write(more(types, more.toArray(Element[]::new))));
    }

    private static Element withDrawing(Element sheet) {
        var drawing = MarkedCells.element(sheet, "legacyDrawing", new Attribute(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:namro", OFFICE), new Attribute(OFFICE, "namro:id", "rIdNamroDrawing"));
        var children = new ArrayList<Xml>();
        boolean placed = false;
        for (var child : sheet.children()) {
            if (!placed && child instanceof Element element && AFTER.contains(element.local())) {
                children.add(drawing);
                placed = true;
            }
            children.add(child);
        }
        if (!placed) {
            children.add(drawing);
        }
        return sheet.with(children);
    }

    private static Element more(Element list, Element... more) {
        var all = new ArrayList<>(list.children());
        all.addAll(List.of(more));
        return list.with(all);
    }

    private static Element link(String id, String kind, String target) {
        return new Element(PACKAGE, "Relationship", List.of(new Attribute("", "Id", id), new Attribute("", "Type", OFFICE + "/" + kind), new Attribute("", "Target", target)), List.of());
    }

    private static final String EMPTY_DRAWING = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="39"/></o:shapelayout>\
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>""";
    private static final String SHAPE = """
            <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:230pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
            <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
            <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""";
}
