package vn.namro.documents;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Content.Series;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.Filling;
import vn.namro.documents.ooxml.PropertyParts;
import vn.namro.documents.ooxml.Vocabulary;
import vn.namro.documents.ooxml.WordParts;
import vn.namro.documents.ooxml.Xml.Element;
import vn.namro.documents.ooxml.XmlPart;

/**
 * The tagged numbers that stand in a document, whichever program saved it last: runs may be split, controls nested in
 * tables or changed in kind, names transitional or strict. What a tracked change has deleted does not stand.
 *
 * @param figures every control with its tag, in the order of the document
 * @param plotted what the charts draw, as {@code chart/<series, from 1>/<category>}
 * @param properties the document's own properties
 */
public record DocumentNumbers(List<Figure> figures, List<Figure> plotted, Map<String, String> properties) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    /** @throws FaultyFile when it is not a Word document */
    public static DocumentNumbers read(String file, byte[] docx) {
        var parts = Container.read(file, docx);
        var word = WordParts.of(file, parts);
        var figures = new ArrayList<Figure>();
        for (var story : word.stories()) {
            collect(XmlPart.read(story, parts.get(story)), figures);
        }
        var plotted = new ArrayList<Figure>();
        for (var chart : word.charts()) {
            int series = 1;
            for (var drawn : XmlPart.read(chart, parts.get(chart)).all(Vocabulary.CHART, "ser")) {
                plotted.addAll(points(drawn, series++));
            }
        }
        return new DocumentNumbers(List.copyOf(figures), List.copyOf(plotted), PropertyParts.own(parts));
    }

    /** How two texts are compared: composed letters, one kind of space, none at the ends. */
    public static String normal(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    private static void collect(Element element, List<Figure> figures) {
        for (var child : element.elements()) {
            if (child.is(Vocabulary.CHOICE, "Fallback")) {
                continue; // the same words a second time, for old programs
            }
            if (child.is(Vocabulary.WORD, "sdt")) {
                var tag = idOf(child);
                if (tag != null && !tag.isEmpty() && tag.length() <= Figure.LONGEST_ID) {
                    figures.add(new Figure(tag, normal(textOf(child))));
                }
            }
            collect(child, figures);
        }
    }

    /** The tag; where a program has dropped it, as LibreOffice 7.4 does, the title, which repeats it. */
    private static @Nullable String idOf(Element control) {
        var tag = Filling.tagOf(control);
        return tag != null ? tag : control.child(Vocabulary.WORD, "sdtPr").flatMap(p -> p.child(Vocabulary.WORD, "alias"))
                .map(alias -> alias.attribute(Vocabulary.WORD, "val")).orElse(null);
    }

    private static String textOf(Element control) {
        var text = new StringBuilder();
        control.visit(e -> {
            if (e.is(Vocabulary.WORD, "t")) {
                text.append(e.text());
            } else if (e.is(Vocabulary.WORD, "br") || e.is(Vocabulary.WORD, "tab")) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    private static List<Figure> points(Element drawn, int series) {
        var categories = cached(drawn, "cat");
        var figures = new ArrayList<Figure>();
        cached(drawn, "val").forEach((index, value) ->
                figures.add(new Figure(plottedId(series, categories.getOrDefault(index, String.valueOf(index + 1))), number(value))));
        return figures;
    }

    public static String plottedId(int series, String category) {
        return Figure.id("chart", String.valueOf(series), category);
    }

    private static Map<Integer, String> cached(Element drawn, String axis) {
        var points = new LinkedHashMap<Integer, String>();
        drawn.child(Vocabulary.CHART, axis).ifPresent(a -> a.all(Vocabulary.CHART, "pt").forEach(point -> {
            var index = point.attribute("idx");
            if (index != null && index.matches("\\d{1,6}")) {
                points.put(Integer.valueOf(index), point.child(Vocabulary.CHART, "v").map(Element::text).orElse(""));
            }
        }));
        return points;
    }

    private static String number(String text) {
        return NUMBER.matcher(text).matches() ? Series.written(new BigDecimal(text)) : text;
    }
}
