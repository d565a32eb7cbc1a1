package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Place;
import vn.namro.documents.ooxml.Xml.Attribute;
import vn.namro.documents.ooxml.Xml.Element;

/** Gives cells another ground: each keeps its style in everything else. */
public final class MarkedCells {
    private static final String GROUND = "FFFF9999";

    private final Map<String, byte[]> parts;
    private final @Nullable String stylesPart;
    private final @Nullable Element styles;
    private final List<Element> added = new ArrayList<>();
    private final Map<Integer, Integer> marked = new HashMap<>();

    public MarkedCells(Map<String, byte[]> parts, @Nullable String stylesPart) {
        this.parts = parts;
        this.stylesPart = stylesPart;
        this.styles = stylesPart == null || !parts.containsKey(stylesPart) ? null : XmlPart.read(stylesPart, parts.get(stylesPart));
    }

    public Element marked(Element sheet, Set<Place> places) {
        return styles == null ? sheet : sheet.mapChildren(child -> List.of(child instanceof Element element && element.local().equals("sheetData") ? rows(element, new TreeSet<>(places)) : child));
    }

    private Element rows(Element data, TreeSet<Place> places) {
        var rows = new ArrayList<Xml>();
        for (var child : data.children()) {
            if (child instanceof Element row && row.local().equals("row")) {
                int number = number(row, "r") - 1;
                while (!places.isEmpty() && places.first().row() < number) {
                    rows.add(made(data, places));
                }
                rows.add(!places.isEmpty() && places.first().row() == number ? cells(row, number, places) : row);
            } else {
                rows.add(child);
            }
        }
        while (!places.isEmpty()) {
            rows.add(made(data, places));
        }
        return data.with(rows);
    }

    private Element made(Element data, TreeSet<Place> places) {
        int number = places.first().row();
        return cells(element(data, "row", new Attribute("", "r", Integer.toString(number + 1))), number, places);
    }

    private Element cells(Element row, int number, TreeSet<Place> places) {
        var cells = new ArrayList<Xml>();
        for (var child : row.children()) {
            if (child instanceof Element cell && cell.local().equals("c") && cell.attribute("r") != null) {
                var place = Place.parse(cell.attribute("r")).orElse(new Place(0, number));
                while (!places.isEmpty() && places.first().row() == number && places.first().column() < place.column()) {
                    cells.add(cell(row, places.pollFirst()));
                }
                cells.add(places.remove(place) ? styled(cell) : cell);
            } else {
                cells.add(child);
            }
        }
        while (!places.isEmpty() && places.first().row() == number) {
            cells.add(cell(row, places.pollFirst()));
        }
        return row.with(cells);
    }

    private Element cell(Element row, Place place) {
        return styled(element(row, "c", new Attribute("", "r", place.toString())));
    }

    private Element styled(Element cell) {
        var style = Integer.toString(style(cell.attribute("s") == null ? 0 : number(cell, "s")));
        if (cell.attribute("s") != null) {
            return cell.withAttribute("s", style);
        }
        var attributes = new ArrayList<>(cell.attributes());
        attributes.add(new Attribute("", "s", style));
        return new Element(cell.namespace(), cell.name(), attributes, cell.children());
    }

    private int style(int old) {
        return marked.computeIfAbsent(old, _ -> {
            var formats = child(styles, "cellXfs").elements();
            var like = formats.get(Math.min(old, formats.size() - 1));
            var attributes = new ArrayList<>(like.attributes().stream().filter(one -> !Set.of("fillId", "applyFill").contains(one.name())).toList());
            attributes.add(new Attribute("", "fillId", Integer.toString(child(styles, "fills").elements().size())));
            attributes.add(new Attribute("", "applyFill", "1"));
            added.add(new Element(like.namespace(), like.name(), attributes, like.children()));
            return formats.size() + added.size() - 1;
        });
    }

    /** Writes the styles that the marks need. */
    public void finish() {
        if (styles == null || added.isEmpty()) {
            return;
        }
        var fills = child(styles, "fills");
        var fill = element(fills, "fill").with(List.of(element(fills, "patternFill", new Attribute("", "patternType", "solid"))
                .with(List.of(element(fills, "fgColor", new Attribute("", "rgb", GROUND)), element(fills, "bgColor", new Attribute("", "indexed", "64"))))));
        parts.put(stylesPart, XmlPart.write(styles.mapChildren(child -> List.of(!(child instanceof Element element) ? child
                : element.local().equals("fills") ? longer(element, List.of(fill)) : element.local().equals("cellXfs") ? longer(element, added) : element))));
    }

    private static Element longer(Element list, List<Element> more) {
        var all = new ArrayList<>(list.children());
        all.addAll(more);
        return list.withAttribute("count", Integer.toString(list.elements().size() + more.size())).with(all);
    }

    private static Element child(Element element, String local) {
        return element.elements().stream().filter(one -> one.local().equals(local)).findFirst().orElseThrow();
    }

    /** In the manner of names of another element of the same part. */
    static Element element(Element like, String local, Attribute... attributes) {
        int colon = like.name().indexOf(':');
        return new Element(like.namespace(), like.name().substring(0, colon + 1) + local, List.of(attributes), List.of());
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.attribute(attribute).strip());
    }
}
