package vn.namro.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV in UTF-8: the same rows that {@link Workbook} takes. */
public final class CsvTable {
    private CsvTable() {}

    public static byte[] of(List<? extends List<?>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvTable::plain).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula is marked as text; numbers never begin so except by a minus, and stay numbers. */
    private static String plain(@Nullable Object content) {
        return switch (content) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> content.toString().matches("(?s)[=+\\-@\\t\\r].*") ? "'" + content : content.toString();
        };
    }
}
