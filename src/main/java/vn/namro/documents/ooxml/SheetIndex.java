package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.ReceivedFile;
import vn.namro.documents.ReadSheet.Shown;
import vn.namro.documents.ooxml.Xml.Element;

/** Where the sheets of a workbook stand, where its texts, and how its styles show numbers. Elements are asked by their local names. */
public record SheetIndex(List<Entry> sheets, byte @Nullable [] sharedTexts, List<Shown> styles, @Nullable String stylesPart) {
    public record Entry(String name, String part) {}

    private static final String MAIN = "xl/workbook.xml";
    private static final Set<Integer> PERCENTS = Set.of(9, 10);
    /** What a format says in quotes or in brackets is no part of how a number is shown. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
    private static final Pattern DAY = Pattern.compile("(?i).*[ymdhs].*");

    public static SheetIndex of(String file, Map<String, byte[]> parts) {
        if (!parts.containsKey(MAIN)) {
            throw FaultyFile.of(file, "", "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        var targets = new HashMap<String, String>();
        var links = parts.get("xl/_rels/workbook.xml.rels");
        byte[] texts = null;
        String styles = null;
        if (links != null) {
            for (var link : XmlPart.read("workbook.xml.rels", links).elements()) {
                var target = value(link, "Target");
                var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                targets.put(value(link, "Id"), part);
                var type = value(link, "Type");
                texts = type.endsWith("/sharedStrings") ? parts.get(part) : texts;
                styles = type.endsWith("/styles") && parts.containsKey(part) ? part : styles;
            }
        }
        var sheets = new ArrayList<Entry>();
        XmlPart.read(MAIN, parts.get(MAIN)).visit(element -> {
            if (element.local().equals("sheet")) {
                sheets.add(new Entry(value(element, "name"), targets.getOrDefault(linkOf(element), "")));
            }
        });
        return new SheetIndex(sheets, texts, styles == null ? List.of() : styles(parts.get(styles)), styles);
    }

    public Shown shown(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Shown.PLAIN;
    }

    private static List<Shown> styles(byte[] part) {
        var formats = new HashMap<Integer, String>();
        var shown = new ArrayList<Shown>();
        XmlPart.read("styles.xml", part).visit(element -> {
            if (element.local().equals("numFmt") && element.attribute("numFmtId") != null) {
                formats.put(Integer.parseInt(value(element, "numFmtId")), value(element, "formatCode"));
            } else if (element.local().equals("cellXfs")) {
                element.elements().forEach(one -> shown.add(shown(one, formats)));
            }
        });
        return shown;
    }

    private static Shown shown(Element style, Map<Integer, String> formats) {
        var given = value(style, "numFmtId");
        int format = given.isEmpty() ? 0 : Integer.parseInt(given);
        var code = formats.get(format);
        if (code == null) {
            return PERCENTS.contains(format) ? Shown.PERCENT : format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47 || format >= 50 && format <= 58 ? Shown.DAY : Shown.PLAIN;
        }
        var bare = ASIDE.matcher(code).replaceAll("");
        return bare.contains("%") ? Shown.PERCENT : !bare.equalsIgnoreCase("General") && DAY.matcher(bare).matches() ? Shown.DAY : Shown.PLAIN;
    }

    private static String linkOf(Element sheet) {
        return sheet.attributes().stream().filter(one -> one.local().equals("id") && !one.namespace().isEmpty()).map(Xml.Attribute::value).findFirst().orElse("");
    }

    private static String value(Element element, String name) {
        var value = element.attribute(name);
        return value == null ? "" : value;
    }
}
