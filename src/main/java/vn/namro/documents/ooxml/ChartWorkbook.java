package vn.namro.documents.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.Content.Series;

/** The smallest workbook that holds a chart's data: categories in the first column, a series in each of the others. */
final class ChartWorkbook {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private ChartWorkbook() {}

    static byte[] of(Chart chart) {
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
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                .formatted(SPREADSHEET, OFFICE));
        put(parts, "xl/_rels/workbook.xml.rels", links("/worksheet", "worksheets/sheet1.xml"));
        put(parts, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows(chart) + "</sheetData></worksheet>");
        return Container.write(parts);
    }

    private static String rows(Chart chart) {
        var head = row(1, text("A1", "") + IntStream.range(0, chart.series().size())
                .mapToObj(s -> text(column(s) + "1", chart.series().get(s).name())).collect(Collectors.joining()));
        return head + IntStream.range(0, chart.categories().size()).mapToObj(c -> row(c + 2, text("A" + (c + 2), chart.categories().get(c))
                + IntStream.range(0, chart.series().size()).mapToObj(s -> {
                    var value = chart.series().get(s).values().get(c);
                    return value == null ? "" : "<c r=\"" + column(s) + (c + 2) + "\"><v>" + Series.written(value) + "</v></c>";
                }).collect(Collectors.joining()))).collect(Collectors.joining());
    }

    private static String column(int series) {
        return String.valueOf((char) ('B' + series));
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + XmlPart.escaped(text) + "</t></is></c>";
    }

    private static String links(String kind, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%s%s" Target="%s"/></Relationships>""".formatted(OFFICE, kind, target);
    }

    private static void put(LinkedHashMap<String, byte[]> parts, String name, String xml) {
        parts.put(name, (XmlPart.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
}
