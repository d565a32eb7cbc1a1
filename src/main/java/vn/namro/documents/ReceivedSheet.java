package vn.namro.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.Xml;
import vn.namro.documents.ooxml.Xml.Element;
import vn.namro.documents.ooxml.Xml.Text;
import vn.namro.documents.ooxml.XmlPart;

/**
 * The first sheet of a workbook that came from outside, as it reads: what stands in a cell is text, numbers to the last digit.
 * Formulas are never worked out; the value that was saved with one is read.
 *
 * @param rows those with something in them, in order
 */
public record ReceivedSheet(String name, List<Row> rows) {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_ROWS = 100_000;

    /** @param number from 1, as the sheet has it; @param cells by column, from 0; empty ones are not there */
    public record Row(int number, Map<Integer, String> cells) {
        public String cell(int column) {
            return cells.getOrDefault(column, "");
        }
    }

    public ReceivedSheet {
        rows = List.copyOf(rows);
    }

    /** {@code B7}. */
    public static String place(int column, int row) {
        return Place.column(column) + row;
    }

    /** @throws FaultyFile on what is no workbook */
    public static ReceivedSheet read(String file, byte[] bytes) {
        var received = new ReceivedFile(file, bytes);
        if (!received.ending().equals("xlsx") || !received.fits() || !received.isWhatItSays() || !received.isHarmless()) {
            throw FaultyFile.of(file, "", "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        var parts = Container.read(file, bytes);
        var sheet = first(XmlPart.read(file, part(file, parts, "xl/workbook.xml")), "sheet");
        var path = sheet == null ? null : target(file, parts, sheet);
        if (sheet == null || path == null) {
            throw FaultyFile.of(file, "", "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        var shared = parts.containsKey("xl/sharedStrings.xml") ? shared(XmlPart.read(file, part(file, parts, "xl/sharedStrings.xml"))) : List.<String>of();
        var name = sheet.attribute("name");
        return new ReceivedSheet(name == null ? "" : name, rows(file, XmlPart.read(file, part(file, parts, path)), shared));
    }

    private static byte[] part(String file, Map<String, byte[]> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            throw FaultyFile.of(file, name, "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        return part;
    }

    private static @Nullable String target(String file, Map<String, byte[]> parts, Element sheet) {
        var id = sheet.attributes().stream().filter(attribute -> attribute.name().endsWith(":id")).map(Xml.Attribute::value).findFirst().orElse("");
        for (var link : XmlPart.read(file, part(file, parts, "xl/_rels/workbook.xml.rels")).elements()) {
            var target = link.attribute("Target");
            if (id.equals(link.attribute("Id")) && target != null) {
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        return null;
    }

    private static List<String> shared(Element root) {
        return root.elements().stream().filter(one -> one.local().equals("si")).map(ReceivedSheet::words).toList();
    }

    private static List<Row> rows(String file, Element sheet, List<String> shared) {
        var data = first(sheet, "sheetData");
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var row : data == null ? List.<Element>of() : data.elements()) {
            var written = row.attribute("r");
            number = written != null && written.matches("\\d{1,7}") ? Integer.parseInt(written) : number + 1;
            var cells = new TreeMap<Integer, String>();
            int column = -1;
            for (var cell : row.elements()) {
                var place = PLACE.matcher(cell.attribute("r") == null ? "" : cell.attribute("r"));
                column = place.matches() ? columnOf(place.group(1)) : column + 1;
                var content = content(cell, shared).strip();
                if (!content.isEmpty()) {
                    cells.put(column, content);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(number, cells));
            }
            if (rows.size() > MOST_ROWS) {
                throw FaultyFile.of(file, "", "documents.wanted.rows", MOST_ROWS);
            }
        }
        return rows;
    }

    private static String content(Element cell, List<String> shared) {
        var kind = cell.attribute("t") == null ? "n" : cell.attribute("t");
        if (kind.equals("inlineStr")) {
            return words(cell);
        }
        var value = first(cell, "v");
        var written = value == null ? "" : words(value).strip();
        return switch (kind) {
            case "s" -> written.matches("\\d{1,9}") && Integer.parseInt(written) < shared.size() ? shared.get(Integer.parseInt(written)) : "";
            case "n" -> plain(written);
            default -> written;
        };
    }

    /** {@code 1.7E1} is 17. */
    private static String plain(String written) {
        try {
            return written.isEmpty() || written.length() > 40 ? written : plain(new BigDecimal(written));
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : Math.abs((long) number.scale()) > 40 ? number.toString() : number.stripTrailingZeros().toPlainString();
    }

    /** Every text below an element, but for how it is read aloud in another script. */
    private static String words(Element element) {
        var out = new StringBuilder();
        collect(element, out);
        return out.toString();
    }

    private static void collect(Element element, StringBuilder out) {
        for (var child : element.children()) {
            if (child instanceof Text text) {
                out.append(text.text());
            } else if (child instanceof Element inner && !inner.local().equals("rPh")) {
                collect(inner, out);
            }
        }
    }

    private static @Nullable Element first(Element element, String local) {
        for (var child : element.elements()) {
            if (child.local().equals(local)) {
                return child;
            }
            var below = child.local().equals("sheets") ? first(child, local) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
