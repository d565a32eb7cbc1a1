package vn.namro.documents.ooxml;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.namro.documents.Content.Series;
import vn.namro.documents.Place;
import vn.namro.documents.Sheet;

/** One sheet as XML. The order of the elements is that of the standard: spreadsheets repair, and so empty, a sheet in another order. */
public final class SheetPart {
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** How spreadsheets write signs that XML cannot carry; a text that looks so by itself is written so that it is not taken for one. */
    private static final Pattern LOOKS_CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetPart() {}

    public static String styles() {
        return SheetStyles.xml(NAMESPACE);
    }

    public static String xml(Sheet sheet, boolean first) {
        var out = new StringBuilder("<worksheet xmlns=\"" + NAMESPACE + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\"");
        out.append(first ? " tabSelected=\"1\">" : ">");
        if (sheet.frozen() > 0) {
            out.append("<pane ySplit=\"").append(sheet.frozen()).append("\" topLeftCell=\"A").append(sheet.frozen() + 1).append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"16.5\"/>");
        if (!sheet.widths().isEmpty()) {
            out.append("<cols>");
            for (int i = 1; i <= sheet.widths().size(); i++) {
                out.append("<col min=\"").append(i).append("\" max=\"").append(i).append("\" width=\"").append(sheet.widths().get(i - 1)).append("\" customWidth=\"1\"/>");
            }
            out.append("</cols>");
        }
        rows(sheet, out);
        if (!sheet.hidden()) {
            out.append("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        }
        if (!sheet.joined().isEmpty()) {
            out.append("<mergeCells count=\"").append(sheet.joined().size()).append("\">");
            sheet.joined().forEach(range -> out.append("<mergeCell ref=\"").append(range).append("\"/>"));
            out.append("</mergeCells>");
        }
        for (int i = 0; i < sheet.signals().size(); i++) {
            var signal = sheet.signals().get(i);
            out.append("<conditionalFormatting sqref=\"").append(signal.range()).append("\"><cfRule type=\"expression\" dxfId=\"").append(SheetStyles.signal(signal.fault())).append("\" priority=\"")
                    .append(i + 1).append("\"><formula>").append(XmlPart.escaped(signal.formula())).append("</formula></cfRule></conditionalFormatting>");
        }
        limits(sheet, out);
        out.append("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>");
        return out.toString();
    }

    private static void rows(Sheet sheet, StringBuilder out) {
        out.append("<sheetData>");
        int row = -1;
        for (var entry : sheet.cells().entrySet()) {
            if (entry.getKey().row() != row) {
                out.append(row < 0 ? "" : "</row>");
                row = entry.getKey().row();
                out.append("<row r=\"").append(row + 1).append('"');
                var height = sheet.heights().get(row);
                out.append(height == null ? ">" : " ht=\"" + height + "\" customHeight=\"1\">");
            }
            cell(entry.getKey(), entry.getValue(), out);
        }
        out.append(row < 0 ? "</sheetData>" : "</row></sheetData>");
    }

    private static void cell(Place place, Sheet.Cell cell, StringBuilder out) {
        out.append("<c r=\"").append(place).append("\" s=\"").append(cell.look().ordinal()).append('"');
        switch (cell.content()) {
            case null -> out.append("/>");
            case BigDecimal number -> out.append("><v>").append(Series.written(number)).append("</v></c>");
            case Sheet.Formula formula -> out.append("><f>").append(XmlPart.escaped(formula.text())).append("</f></c>");
            case Object text -> out.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(text(text.toString())).append("</t></is></c>");
        }
    }

    private static String text(String text) {
        return XmlPart.escaped(LOOKS_CODED.matcher(text).replaceAll("_x005F_"));
    }

    private static void limits(Sheet sheet, StringBuilder out) {
        if (sheet.limits().isEmpty()) {
            return;
        }
        out.append("<dataValidations count=\"").append(sheet.limits().size()).append("\">");
        for (var limit : sheet.limits()) {
            out.append("<dataValidation type=\"").append(limit.kind()).append("\" errorStyle=\"stop\"").append(limit.operator().isEmpty() ? "" : " operator=\"" + limit.operator() + "\"")
                    .append(" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"").append(XmlPart.escaped(limit.title())).append("\" error=\"").append(XmlPart.escaped(limit.message()))
                    .append("\" promptTitle=\"").append(XmlPart.escaped(limit.title())).append("\" prompt=\"").append(XmlPart.escaped(limit.message())).append("\" sqref=\"").append(limit.range())
                    .append("\"><formula1>").append(XmlPart.escaped(limit.first())).append("</formula1></dataValidation>");
        }
        out.append("</dataValidations>");
    }
}
