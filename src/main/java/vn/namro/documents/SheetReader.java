package vn.namro.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.ReadSheet.Content;
import vn.namro.documents.ReadSheet.Shown;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.SheetIndex;
import vn.namro.documents.ooxml.XmlPart;

/**
 * Reads a workbook's cells as they are stored. Ask {@link ReceivedFile} first whether the file is harmless. A number is read from its
 * text: spreadsheets store the nearest binary fraction, so that 0,1 + 0,2 stands there as 0.30000000000000004; past the fifteen digits that
 * they show, nothing was typed by anybody (docs/adr/0050).
 */
public final class SheetReader {
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_CELLS = 200_000;
    /** Beyond these no figure is written. */
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String file;
    private final Map<String, byte[]> parts;
    private final SheetIndex index;
    private final List<String> texts;
    private int cells;

    private SheetReader(String file, Map<String, byte[]> parts) {
        this.file = file;
        this.parts = parts;
        this.index = SheetIndex.of(file, parts);
        this.texts = index.sharedTexts() == null ? List.of() : sharedTexts(index.sharedTexts());
    }

    /** @throws FaultyFile where it is no workbook or larger than any that people fill in */
    public static List<ReadSheet> read(String file, byte[] bytes) {
        var reader = new SheetReader(file, Container.read(file, bytes));
        return reader.index.sheets().stream().map(reader::sheet).toList();
    }

    private ReadSheet sheet(SheetIndex.Entry entry) {
        var content = parts.get(entry.part());
        if (content == null) {
            throw FaultyFile.of(file, entry.part(), "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        var found = new LinkedHashMap<Place, Content>();
        var joined = new ArrayList<String>();
        walk(entry.part(), content, (reader, name) -> {
            switch (name) {
                case "row" -> row = reader.getAttributeValue(null, "r") == null ? row + 1 : number(reader.getAttributeValue(null, "r")) - 1;
                case "c" -> cell(reader, found);
                case "mergeCell" -> joined.add(reader.getAttributeValue(null, "ref"));
                default -> { }
            }
        });
        return new ReadSheet(entry.name(), entry.part(), found, joined);
    }

    private int row = -1;
    private int column = -1;

    private void cell(XMLStreamReader reader, Map<Place, Content> found) throws XMLStreamException {
        var given = reader.getAttributeValue(null, "r");
        var place = given == null ? new Place(column + 1, Math.max(row, 0)) : Place.parse(given).orElseThrow(() -> FaultyFile.of(file, given, "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20));
        column = place.column();
        row = place.row();
        var type = reader.getAttributeValue(null, "t");
        var style = reader.getAttributeValue(null, "s");
        String formula = null;
        String value = null;
        var inline = new StringBuilder();
        boolean text = false;
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (reader.getLocalName()) {
                        case "f" -> formula = reader.getElementText();
                        case "v" -> value = reader.getElementText();
                        case "t" -> {
                            text = true;
                            inline.append(reader.getElementText());
                        }
                        case "rPh" -> skip(reader);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw FaultyFile.of(file, "DOCTYPE", "documents.wanted.noDoctype");
                default -> { }
            }
        }
        var content = content(type, style, formula, value, text ? decoded(inline.toString()) : null);
        if (content != null) {
            if (++cells > MOST_CELLS) {
                throw FaultyFile.of(file, place.toString(), "documents.wanted.cells", MOST_CELLS);
            }
            found.put(place, content);
        }
    }

    private @Nullable Content content(@Nullable String type, @Nullable String style, @Nullable String formula, @Nullable String value, @Nullable String inline) {
        if (formula != null) {
            return new ReadSheet.Formula(formula, value == null ? "" : value);
        }
        if (inline != null) {
            return inline.isBlank() ? null : new ReadSheet.Text(inline);
        }
        if (value == null || value.isBlank()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(value.strip());
            case "str" -> new ReadSheet.Text(decoded(value));
            case "b" -> new ReadSheet.Other(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> new ReadSheet.Number(BigDecimal.ZERO, value, Shown.DAY);
            case "n" -> number(value.strip(), style == null ? Shown.PLAIN : index.shown(number(style)));
            default -> new ReadSheet.Other(value);
        };
    }

    private @Nullable Content shared(String value) {
        int at = number(value);
        if (at < 0 || at >= texts.size()) {
            throw FaultyFile.of(file, value, "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        return texts.get(at).isBlank() ? null : new ReadSheet.Text(texts.get(at));
    }

    private static Content number(String stored, Shown shown) {
        try {
            var number = stored.length() > LONGEST_NUMBER ? null : new BigDecimal(stored);
            if (number == null || number.signum() != 0 && (number.precision() - number.scale() > LONGEST_NUMBER || number.scale() > LONGEST_NUMBER)) {
                return new ReadSheet.Other(stored);
            }
            return new ReadSheet.Number(number.precision() > AS_SHOWN.getPrecision() ? number.round(AS_SHOWN) : number, stored, shown);
        } catch (NumberFormatException e) {
            return new ReadSheet.Other(stored);
        }
    }

    private List<String> sharedTexts(byte[] part) {
        var found = new ArrayList<String>();
        walk("sharedStrings", part, (reader, name) -> {
            if (name.equals("si")) {
                var text = new StringBuilder();
                for (int depth = 1; depth > 0;) {
                    switch (reader.next()) {
                        case XMLStreamConstants.START_ELEMENT -> {
                            switch (reader.getLocalName()) {
                                case "t" -> text.append(reader.getElementText());
                                case "rPh" -> skip(reader);
                                default -> depth++;
                            }
                        }
                        case XMLStreamConstants.END_ELEMENT -> depth--;
                        default -> { }
                    }
                }
                found.add(decoded(text.toString()));
            }
        });
        return found;
    }

    @FunctionalInterface
    private interface Step {
        void at(XMLStreamReader reader, String name) throws XMLStreamException;
    }

    /** Shows every element as it opens; names are asked without their namespace, of which there are two in use. */
    private void walk(String part, byte[] content, Step step) {
        row = -1;
        try {
            var reader = XmlPart.reader(content);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw FaultyFile.of(file, "DOCTYPE", "documents.wanted.noDoctype");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (reader.getLocalName().equals("row")) {
                            column = -1;
                        }
                        step.at(reader, reader.getLocalName());
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw FaultyFile.of(file, part, "documents.wanted.xml");
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> { }
            }
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    /** {@code _x000D_} stands for a sign that XML cannot carry, {@code _x005F_} for a line below that would look so. */
    static String decoded(String text) {
        return text.indexOf("_x") < 0 ? text : CODED.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
