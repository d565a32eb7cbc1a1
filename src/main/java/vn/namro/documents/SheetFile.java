package vn.namro.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.SheetPart;
import vn.namro.documents.ooxml.XmlPart;

/** A workbook for people to fill in: guarded sheets, answer cells, choices, signals. No macros, nothing from outside (docs/adr/0050). */
public final class SheetFile {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SheetFile() {}

    public static byte[] of(List<Sheet> sheets) {
        var parts = new LinkedHashMap<String, byte[]>();
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type("workbook", "sheet.main") + type("styles", "styles"));
        var links = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + link(0, "styles", "styles.xml"));
        var list = new StringBuilder();
        var names = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            var sheet = sheets.get(i - 1);
            types.append(type("worksheets/sheet" + i, "worksheet"));
            links.append(link(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            list.append("<sheet name=\"").append(XmlPart.escaped(sheet.name())).append("\" sheetId=\"").append(i).append(sheet.hidden() ? "\" state=\"hidden" : "").append("\" r:id=\"rId").append(i).append("\"/>");
            if (sheet.frozen() > 0) {
                names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i - 1).append("\">'").append(XmlPart.escaped(sheet.name().replace("'", "''"))).append("'!$")
                        .append(sheet.frozen()).append(":$").append(sheet.frozen()).append("</definedName>");
            }
        }
        put(parts, "[Content_Types].xml", types + "</Types>");
        put(parts, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + link(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        put(parts, "xl/workbook.xml", "<workbook xmlns=\"" + SheetPart.NAMESPACE + "\" xmlns:r=\"" + OFFICE + "\"><workbookProtection lockStructure=\"1\"/><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"
                + list + "</sheets>" + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>") + "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>");
        put(parts, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
        put(parts, "xl/styles.xml", SheetPart.styles());
        for (int i = 1; i <= sheets.size(); i++) {
            put(parts, "xl/worksheets/sheet" + i + ".xml", SheetPart.xml(sheets.get(i - 1), i == 1));
        }
        return Container.write(parts);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String link(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (XmlPart.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
}
