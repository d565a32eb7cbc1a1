package vn.namro.exchange.reading;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.namro.exchange.FolderFile;

/** The cells of a record as text. */
final class Cells {
    private Cells() {}

    /**
     * Every cell in the order of the record, in normal form; null when one is not UTF-8, which is then a fault.
     *
     * @param header null while the header itself is read
     */
    static String @Nullable [] of(CsvCursor cursor, FolderFile file, @Nullable Header header, Faults faults) {
        var cells = new String[cursor.cells()];
        boolean sound = true;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cursor.text(i);
            if (cells[i].indexOf('\uFFFD') >= 0) {
                sound &= isUtf8(cursor, i, file, header == null ? "" : header.nameAt(i), cells[i], faults);
            }
            cells[i] = Text.normal(cells[i]);
        }
        return sound ? cells : null;
    }

    private static boolean isUtf8(CsvCursor cursor, int cell, FolderFile file, String column, String text, Faults faults) {
        int bad = Text.firstBadByte(cursor.buffer(), cursor.from(cell), cursor.to(cell));
        if (bad < 0) {
            return true;
        }
        faults.add(file, cursor.line(), column, text, FormRule.X4_TEXT_IS_UTF8,
                HexFormat.of().withUpperCase().toHexDigits(cursor.buffer()[bad]), String.valueOf(cursor.offsetOf(bad) + 1));
        return false;
    }
}
