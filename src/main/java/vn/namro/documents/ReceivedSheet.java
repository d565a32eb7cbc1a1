package vn.namro.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.ReadSheet.Content;
import vn.namro.documents.ReadSheet.Shown;

/**
 * The first sheet of a workbook that came from outside, as a list of rows: what stands in a cell is text, numbers to the last digit,
 * days as an office writes them. Formulas are never worked out; the value that was saved with one is read.
 *
 * @param rows those with something in them, in order
 */
public record ReceivedSheet(String name, List<Row> rows) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /** Day 0 of a spreadsheet, for every day after February 1900. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST = BigDecimal.valueOf(200_000);

    /** @param number from 1, as the sheet has it; @param cells by column, from 0; empty ones are not there */
    public record Row(int number, Map<Integer, String> cells) {
        public String cell(int column) {
            return cells.getOrDefault(column, "");
        }
    }

    public ReceivedSheet {
        rows = List.copyOf(rows);
    }

    /** @throws FaultyFile on what is no workbook, or no harmless one */
    public static ReceivedSheet read(String file, byte[] bytes) {
        var received = new ReceivedFile(file, bytes);
        var sheets = received.ending().equals("xlsx") && received.fits() && received.isWhatItSays() && received.isHarmless() ? SheetReader.read(file, bytes) : List.<ReadSheet>of();
        if (sheets.isEmpty()) {
            throw FaultyFile.of(file, "", "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        var rows = new TreeMap<Integer, Map<Integer, String>>();
        sheets.getFirst().cells().forEach((place, content) -> {
            var text = text(content);
            if (!text.isEmpty()) {
                rows.computeIfAbsent(place.row() + 1, _ -> new TreeMap<>()).put(place.column(), text);
            }
        });
        var list = new ArrayList<Row>();
        rows.forEach((number, cells) -> list.add(new Row(number, cells)));
        return new ReceivedSheet(sheets.getFirst().name(), list);
    }

    private static String text(@Nullable Content content) {
        return switch (content) {
            case null -> "";
            case ReadSheet.Number number -> number(number);
            case ReadSheet.Text text -> text.text().strip();
            case ReadSheet.Formula formula -> formula.shown().strip();
            case ReadSheet.Other other -> other.text().strip();
        };
    }

    private static String number(ReadSheet.Number number) {
        var value = number.value();
        boolean day = number.as() == Shown.DAY && value.signum() > 0 && value.compareTo(LAST) < 0 && value.stripTrailingZeros().scale() <= 0;
        return day ? DAY.format(ZERO.plusDays(value.longValueExact())) : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
