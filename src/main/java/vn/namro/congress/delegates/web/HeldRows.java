package vn.namro.congress.delegates.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.namro.congress.delegates.model.DelegateSheet;
import vn.namro.documents.ReceivedSheet;

/** Rows that were looked at, as lines of cells parted by tabs; the first line is the sheet's name. They are judged again when they come back. */
record HeldRows(String sheet, List<DelegateSheet.Row> rows) {
    /** The first row of the sheet is its head. */
    static HeldRows of(ReceivedSheet sheet, int columns) {
        return new HeldRows(sheet.name(), sheet.rows().stream().filter(row -> row.number() > 1)
                .map(row -> new DelegateSheet.Row(row.number(), IntStream.range(0, columns).mapToObj(column -> cell(row, column)).toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList());
    }

    /** A cell is one line. */
    private static String cell(ReceivedSheet.Row row, int column) {
        return Normalizer.normalize(row.cell(column).replaceAll("\\p{Cc}+", " ").strip(), Normalizer.Form.NFC);
    }

    String written() {
        var out = new StringBuilder(sheet.replaceAll("\\p{Cc}", " "));
        rows.forEach(row -> out.append('\n').append(row.number()).append('\t').append(String.join("\t", row.cells())));
        return out.toString();
    }

    static HeldRows read(String text, int columns) {
        var lines = text.lines().toList();
        var rows = new ArrayList<DelegateSheet.Row>();
        for (var line : lines.isEmpty() ? lines : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            if (cells.length == columns + 1 && cells[0].matches("\\d{1,7}")) {
                rows.add(new DelegateSheet.Row(Integer.parseInt(cells[0]), Arrays.asList(cells).subList(1, cells.length)));
            }
        }
        return new HeldRows(lines.isEmpty() ? "" : lines.getFirst(), rows);
    }
}
