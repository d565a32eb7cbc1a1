package vn.namro.documents.ooxml;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.namro.documents.SheetLook;

/** The styles of a workbook that people fill in: black on white as an office prints it, answers on pale yellow. */
final class SheetStyles {
    private static final String FONT = "<font>%s<sz val=\"%s\"/><color rgb=\"FF%s\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
    private static final int THREE_DIGITS_GROUPED = 164;

    private SheetStyles() {}

    static String xml(String namespace) {
        return "<styleSheet xmlns=\"" + namespace + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.##########\"/><numFmt numFmtId=\"165\" formatCode=\"#,##0.00\"/></numFmts>"
                + "<fonts count=\"5\">" + font("", "12", "000000") + font("<b/>", "15", "000000") + font("<b/>", "12", "000000") + font("<i/>", "12", "444444")
                + font("<b/>", "12", "7A3E00") + "</fonts>"
                + "<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>" + fill("FFF2F2F2") + fill("FFFFFBE6")
                + fill("FFD9D9D9") + "</fills>"
                + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>" + Arrays.stream(new String[] {"left", "right", "top", "bottom"})
                        .map(side -> "<" + side + " style=\"thin\"><color rgb=\"FF808080\"/></" + side + ">").collect(Collectors.joining()) + "<diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + SheetLook.values().length + "\">" + Arrays.stream(SheetLook.values()).map(SheetStyles::look).collect(Collectors.joining()) + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "<dxfs count=\"2\">" + signal("FF9C0006", "FFFFC7CE") + signal("FF7A3E00", "FFFFE2B8") + "</dxfs></styleSheet>";
    }

    /** The number of the style of a signal, as it stands among the differential styles. */
    static int signal(boolean fault) {
        return fault ? 0 : 1;
    }

    private static String look(SheetLook look) {
        return switch (look) {
            case PLAIN -> xf(0, 0, 0, 0, "left", false);
            case TITLE -> xf(0, 1, 0, 0, "center", false);
            case BESIDE -> xf(0, 0, 0, 0, "center", false);
            case REMARK -> xf(0, 3, 0, 0, "left", false);
            case HEAD -> xf(0, 2, 2, 1, "center", false);
            case CODE, MIDDLE -> xf(0, 0, 0, 1, "center", false);
            case WORDS -> xf(0, 0, 0, 1, "left", false);
            case RIGHT -> xf(0, 0, 0, 1, "right", false);
            case HEADING -> xf(0, 2, 0, 0, "left", false);
            case EMPTY -> xf(0, 0, 4, 1, "center", false);
            case PERCENT -> xf(165, 0, 0, 1, "right", false);
            case QUESTION -> xf(0, 4, 0, 1, "left", false);
            case ANSWER_NUMBER -> xf(THREE_DIGITS_GROUPED, 0, 3, 1, "right", true);
            case ANSWER_CHOICE -> xf(0, 0, 3, 1, "center", true);
            case ANSWER_WORDS -> xf(0, 0, 3, 1, "left", true);
        };
    }

    private static String xf(int format, int font, int fill, int border, String side, boolean open) {
        return ("<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" "
                + "applyProtection=\"1\"><alignment horizontal=\"%s\" vertical=\"center\" wrapText=\"1\"/><protection locked=\"%d\"/></xf>").formatted(format, font, fill, border, side, open ? 0 : 1);
    }

    private static String font(String weight, String size, String colour) {
        return FONT.formatted(weight, size, colour);
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String signal(String text, String ground) {
        return "<dxf><font><color rgb=\"" + text + "\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + ground + "\"/><bgColor rgb=\"" + ground + "\"/></patternFill></fill></dxf>";
    }
}
