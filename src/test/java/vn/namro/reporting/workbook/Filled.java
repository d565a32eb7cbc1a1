package vn.namro.reporting.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.namro.documents.ooxml.Container;

/** A workbook as somebody changes it in a spreadsheet: cells of its first sheet, as Excel writes them. */
record Filled(Map<String, byte[]> parts) {
    static final String SHEET = "xl/worksheets/sheet1.xml";

    static Filled of(byte[] workbook) {
        return new Filled(new LinkedHashMap<>(Container.read("x.xlsx", workbook)));
    }

    Filled number(String place, String stored) {
        return cell(place, "", "<v>" + stored + "</v>");
    }

    Filled text(String place, String text) {
        return cell(place, " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + text + "</t></is>");
    }

    Filled formula(String place, String formula, String value) {
        return cell(place, "", "<f>" + formula + "</f><v>" + value + "</v>");
    }

    /** As a spreadsheet does that was told to show a cell in a way of its own. */
    Filled style(String place, String format, String stored) {
        var styles = text("xl/styles.xml");
        int count = styles.split("<cellXfs")[1].split("</cellXfs>")[0].split("<xf ").length - 1;
        change("xl/styles.xml", "</cellXfs>", "<xf numFmtId=\"" + format + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>");
        cell(place, "", "<v>" + stored + "</v>");
        return change(SHEET, "<c r=\"" + place + "\" s=\"\\d+\"", "<c r=\"" + place + "\" s=\"" + count + "\"");
    }

    /** Replaces every find of a pattern. */
    Filled change(String part, String pattern, String with) {
        var changed = Pattern.compile(pattern).matcher(text(part)).replaceAll(Matcher.quoteReplacement(with));
        if (changed.equals(text(part))) {
            throw new IllegalArgumentException("nothing to change: " + pattern);
        }
        parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return Container.write(parts);
    }

    private Filled cell(String place, String attributes, String content) {
        var sheet = text(SHEET);
        var cell = Pattern.compile("<c r=\"" + place + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)", Pattern.DOTALL).matcher(sheet);
        if (!cell.find()) {
            throw new IllegalArgumentException("no cell " + place);
        }
        parts.put(SHEET, (sheet.substring(0, cell.start()) + "<c r=\"" + place + "\"" + (cell.group(1) == null ? "" : cell.group(1)) + attributes + ">" + content + "</c>" + sheet.substring(cell.end()))
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
