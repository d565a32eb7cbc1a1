package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.List;
import vn.namro.documents.ooxml.Xml.Element;

/**
 * Keeps rows of a table on one page: its head with the first two rows, and the last two with each other, so that no row
 * stands alone at the end of a page or at the top of one. Only of tables that have a head: others are for layout.
 */
final class RowsTogether {
    private RowsTogether() {}

    static Element of(Element table) {
        var rows = table.elements().stream().filter(child -> child.is(Vocabulary.WORD, "tr")).toList();
        long heads = rows.stream().filter(RowsTogether::isHead).count();
        if (heads == 0 || rows.size() < heads + 2) {
            return table;
        }
        var kept = new ArrayList<>(rows.subList(0, (int) heads + 1));
        kept.add(rows.get(rows.size() - 2));
        return table.mapChildren(child -> List.of(child instanceof Element row && isOneOf(row, kept) ? withNext(row) : child));
    }

    private static boolean isHead(Element row) {
        return row.child(Vocabulary.WORD, "trPr").flatMap(properties -> properties.child(Vocabulary.WORD, "tblHeader")).isPresent();
    }

    /** Rows may say the same; each is itself. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOneOf(Element row, List<Element> rows) {
        return rows.stream().anyMatch(one -> one == row);
    }

    /** Every paragraph of a row, be it inside a control, is kept with what comes next. */
    private static Element withNext(Element element) {
        return element.is(Vocabulary.WORD, "p") ? paragraph(element)
                : element.mapChildren(child -> List.of(child instanceof Element inner ? withNext(inner) : child));
    }

    private static Element paragraph(Element paragraph) {
        var properties = paragraph.child(Vocabulary.WORD, "pPr").orElseGet(() -> like(paragraph, "pPr"));
        if (properties.child(Vocabulary.WORD, "keepNext").isPresent()) {
            return paragraph;
        }
        var inside = new ArrayList<Xml>(properties.children());
        // The order of properties is fixed: the style, then this.
        inside.add(properties.child(Vocabulary.WORD, "pStyle").isPresent() ? 1 : 0, like(paragraph, "keepNext"));
        var children = new ArrayList<Xml>(List.of(properties.with(inside)));
        paragraph.children().stream().filter(child -> child != properties).forEach(children::add);
        return paragraph.with(children);
    }

    private static Element like(Element named, String local) {
        return new Element(named.namespace(), named.name().replace(named.local(), local), List.of(), List.of());
    }
}
