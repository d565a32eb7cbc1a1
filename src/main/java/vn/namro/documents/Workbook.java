package vn.namro.documents;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Series;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.XmlPart;

/**
 * A workbook of one sheet. Numbers are numbers, to the last digit; everything else is text and stays text whatever it begins
 * with, so that no cell is a formula.
 */
public final class Workbook {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbook() {}

    /**
     * @param sheet the sheet's name
     * @param widths of the columns in characters; none leaves them as they come
     * @param rows of numbers, texts and nulls, which are empty cells
     */
    public static byte[] of(String sheet, List<Integer> widths, List<? extends List<?>> rows) {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>""");
        put(parts, "_rels/.rels", links("/officeDocument", "xl/workbook.xml"));
        put(parts, "xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                .formatted(SPREADSHEET, OFFICE, XmlPart.escaped(sheet)));
        put(parts, "xl/_rels/workbook.xml.rels", links("/worksheet", "worksheets/sheet1.xml"));
        put(parts, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + SPREADSHEET + "\">" + columns(widths) + "<sheetData>" + rows(rows) + "</sheetData></worksheet>");
        return Container.write(parts);
    }

    private static String columns(List<Integer> widths) {
        if (widths.isEmpty()) {
            return "";
        }
        var out = new StringBuilder("<cols>");
        for (int i = 1; i <= widths.size(); i++) {
            out.append("<col min=\"").append(i).append("\" max=\"").append(i).append("\" width=\"").append(widths.get(i - 1)).append("\" customWidth=\"1\"/>");
        }
        return out.append("</cols>").toString();
    }

    private static String rows(List<? extends List<?>> rows) {
        var out = new StringBuilder();
        for (int r = 1; r <= rows.size(); r++) {
            out.append("<row r=\"").append(r).append("\">");
            var cells = rows.get(r - 1);
            for (int c = 0; c < cells.size(); c++) {
                out.append(cell(Place.column(c) + r, cells.get(c)));
            }
            out.append("</row>");
        }
        return out.toString();
    }

    private static String cell(String place, @Nullable Object content) {
        return switch (content) {
            case null -> "";
            case Integer number -> "<c r=\"" + place + "\"><v>" + number + "</v></c>";
            case Long number -> "<c r=\"" + place + "\"><v>" + number + "</v></c>";
            case BigDecimal number -> "<c r=\"" + place + "\"><v>" + Series.written(number) + "</v></c>";
            default -> "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + XmlPart.escaped(content.toString()) + "</t></is></c>";
        };
    }

    private static String links(String kind, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%s%s" Target="%s"/></Relationships>""".formatted(OFFICE, kind, target);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (XmlPart.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
}
