package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.Content.Each;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Fields;
import vn.namro.documents.ooxml.Xml.Attribute;
import vn.namro.documents.ooxml.Xml.Element;
import vn.namro.rule.Fault;

/**
 * Puts fields in the place of a template's content controls. A control whose tag is a field is replaced; one with another
 * tag under the same first word is a fault; any other belongs to the office and stays.
 */
public final class Filling {
    private static final Pattern NAMED = Pattern.compile("\\[([a-z]+\\.[a-z_.]+)]");

    private final String file;
    private final Set<String> firstWords = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Chart> chartsByLink = new HashMap<>();
    private int lastId = 1_000_000;

    public Filling(String file, Fields fields) {
        this.file = file;
        fields.byTag().keySet().forEach(tag -> firstWords.add(firstWord(tag)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The chart that a part shows, by the link that the text has to it; known once the text is filled. */
    public Map<String, Chart> chartsByLink() {
        return chartsByLink;
    }

    public Element fill(Element element, Fields fields) {
        return element.mapChildren(child -> filled(child, fields));
    }

    private List<Xml> filled(Xml node, Fields fields) {
        if (!(node instanceof Element element)) {
            return List.of(node);
        }
        if (element.is(Vocabulary.WORD, "sdt")) {
            var tag = tagOf(element);
            if (tag != null && firstWords.contains(firstWord(tag))) {
                return control(element, tag, fields);
            }
        }
        if (element.is(Vocabulary.PLACED, "inline") || element.is(Vocabulary.PLACED, "anchor")) {
            return List.of(placed(element, fields));
        }
        if (element.is(Vocabulary.WORD, "p")) {
            refuseLostPlaces(element);
        }
        var done = fill(element, fields);
        if (element.is(Vocabulary.WORD, "tc") && done.child(Vocabulary.WORD, "p").isEmpty()) {
            return List.of(Runs.withEmptyParagraph(done)); // a cell must end in a paragraph
        }
        if (element.is(Vocabulary.WORD, "tbl")) {
            return done.first(Vocabulary.WORD, "tr").isEmpty() ? List.of() : List.of(RowsTogether.of(done));
        }
        return List.of(done);
    }

    /** A place that is named in brackets outside a control has lost it, and would be issued as it stands. */
    private void refuseLostPlaces(Element paragraph) {
        var words = new StringBuilder();
        fixedWords(paragraph, words);
        if (words.indexOf("[") < 0) {
            return;
        }
        var lost = NAMED.matcher(words);
        while (lost.find()) {
            if (firstWords.contains(firstWord(lost.group(1)))) {
                faults.add(Fault.at(file, 1, "", lost.group(), "documents.wanted.control"));
            }
        }
    }

    private void fixedWords(Element element, StringBuilder words) {
        for (var child : element.children()) {
            if (child instanceof Xml.Text text) {
                words.append(text.text());
            } else if (child instanceof Element inner) {
                var tag = inner.is(Vocabulary.WORD, "sdt") ? tagOf(inner) : null;
                if (tag == null || !firstWords.contains(firstWord(tag))) {
                    fixedWords(inner, words);
                }
            }
        }
    }

    private List<Xml> control(Element control, String tag, Fields fields) {
        var body = control.child(Vocabulary.WORD, "sdtContent").orElse(null);
        var content = fields.byTag().get(tag);
        if (content == null || content instanceof Chart) {
            faults.add(Fault.at(file, 1, "", tag, "documents.wanted.tag", String.join(", ", fields.byTag().keySet())));
            return List.of();
        }
        if (body == null) {
            return List.of();
        }
        if (content instanceof Each each) {
            var all = new ArrayList<Xml>();
            for (var item : each.items()) {
                var inside = fields.behind(item);
                for (var child : body.children()) {
                    filled(child, inside).forEach(node -> all.add(each.items().size() > 1 ? withoutIds(node) : node));
                }
            }
            return all;
        }
        return inline(control, body, (Inline) content);
    }

    private List<Xml> inline(Element control, Element body, Inline content) {
        var runs = Runs.of(content, Runs.formatOf(control, body), () -> ++lastId);
        for (var child : body.elements()) {
            if (child.is(Vocabulary.WORD, "p")) {
                return List.of(Runs.inParagraph(child, runs));
            }
            if (child.is(Vocabulary.WORD, "tc")) {
                var paragraph = child.child(Vocabulary.WORD, "p").orElse(Runs.EMPTY_PARAGRAPH);
                var cell = new ArrayList<Xml>(child.elements().stream().filter(e -> e.is(Vocabulary.WORD, "tcPr")).toList());
                cell.add(Runs.inParagraph(paragraph, runs));
                return List.of(child.with(cell));
            }
            if (child.is(Vocabulary.WORD, "tr") || child.is(Vocabulary.WORD, "tbl")) {
                faults.add(Fault.at(file, 1, "", String.valueOf(tagOf(control)), "documents.wanted.place"));
                return List.of();
            }
        }
        return List.copyOf(runs);
    }

    /** A picture or chart; its name in the template says which field it shows. */
    private Element placed(Element place, Fields fields) {
        var names = place.child(Vocabulary.PLACED, "docPr");
        var tag = names.map(n -> n.attribute("name")).orElse(null);
        if (tag == null || !firstWords.contains(firstWord(tag))) {
            return place;
        }
        if (!(fields.byTag().get(tag) instanceof Chart chart)) {
            faults.add(Fault.at(file, 1, "", tag, "documents.wanted.tag", String.join(", ", fields.byTag().keySet())));
            return place;
        }
        place.first(Vocabulary.CHART, "chart").ifPresent(c -> chartsByLink.put(String.valueOf(c.attribute(Vocabulary.LINK, "id")), chart));
        return place.mapChildren(child -> List.of(child instanceof Element e && e.is(Vocabulary.PLACED, "docPr")
                ? described(e, chart.description()) : child));
    }

    private static Element described(Element names, String description) {
        var attributes = new ArrayList<>(names.attributes().stream().filter(a -> !a.name().equals("descr")).toList());
        attributes.add(new Attribute("", "descr", description));
        return new Element(names.namespace(), names.name(), List.copyOf(attributes), names.children());
    }

    /** Paragraphs carry ids that must not be repeated; Word gives new ones. */
    private static Xml withoutIds(Xml node) {
        if (!(node instanceof Element element)) {
            return node;
        }
        var kept = element.attributes().stream().filter(a -> !a.name().endsWith(":paraId") && !a.name().endsWith(":textId")).toList();
        return new Element(element.namespace(), element.name(), kept, element.children().stream().map(Filling::withoutIds).toList());
    }

    public static @Nullable String tagOf(Element control) {
        return control.child(Vocabulary.WORD, "sdtPr").flatMap(p -> p.child(Vocabulary.WORD, "tag"))
                .map(t -> t.attribute(Vocabulary.WORD, "val")).orElse(null);
    }

    private static String firstWord(String tag) {
        int end = tag.indexOf('.');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
