package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.Content.Series;
import vn.namro.documents.ooxml.Xml.Attribute;
import vn.namro.documents.ooxml.Xml.Element;
import vn.namro.documents.ooxml.Xml.Text;

/** Gives a chart of a template its data: what is drawn and, for whoever edits it in Word, the workbook behind it. */
public final class ChartPart {
    private ChartPart() {}

    public static void fill(Map<String, byte[]> parts, String part, Chart chart) {
        var root = XmlPart.read(part, parts.get(part));
        parts.put(part, XmlPart.write((Element) withData(root, chart, new int[] {0})));
        for (var workbook : Links.of(parts, part).ofKind("package")) {
            parts.put(workbook.part(), ChartWorkbook.of(chart));
        }
    }

    private static Xml withData(Xml node, Chart chart, int[] next) {
        if (!(node instanceof Element element)) {
            return node;
        }
        if (element.is(Vocabulary.CHART, "ser") && next[0] < chart.series().size()) {
            return series(element, chart, next[0]++);
        }
        return element.with(element.children().stream().map(child -> withData(child, chart, next)).toList());
    }

    private static Element series(Element drawn, Chart chart, int index) {
        var data = chart.series().get(index);
        var column = String.valueOf((char) ('B' + index));
        var last = chart.categories().size() + 1;
        return drawn.mapChildren(child -> {
            if (!(child instanceof Element element)) {
                return List.of(child);
            }
            return List.of(switch (element.local()) {
                case "tx" -> chart("tx", reference("strRef", "Sheet1!$" + column + "$1", "strCache", List.of(data.name()), false));
                case "cat" -> chart("cat", reference("strRef", "Sheet1!$A$2:$A$" + last, "strCache", chart.categories(), false));
                case "val" -> chart("val", reference("numRef", "Sheet1!$%s$2:$%s$%s".formatted(column, column, last), "numCache",
                        data.values().stream().map(v -> v == null ? null : Series.written(v)).toList(), true));
                default -> element;
            });
        });
    }

    private static Element reference(String kind, String formula, String cache, List<@Nullable String> points, boolean numbers) {
        var cached = new ArrayList<Xml>();
        if (numbers) {
            cached.add(chart("formatCode", new Text("General")));
        }
        cached.add(valued("ptCount", String.valueOf(points.size())));
        IntStream.range(0, points.size()).filter(i -> points.get(i) != null).forEach(i -> cached.add(new Element(
                Vocabulary.CHART.namespace(), "c:pt", List.of(new Attribute("", "idx", String.valueOf(i))),
                List.of(chart("v", new Text(String.valueOf(points.get(i))))))));
        return chart(kind, chart("f", new Text(formula)), chart(cache, cached.toArray(Xml[]::new)));
    }

    private static Element valued(String name, String value) {
        return new Element(Vocabulary.CHART.namespace(), "c:" + name, List.of(new Attribute("", "val", value)), List.of());
    }

    private static Element chart(String name, Xml... children) {
        return new Element(Vocabulary.CHART.namespace(), "c:" + name, List.of(), List.of(children));
    }
}
