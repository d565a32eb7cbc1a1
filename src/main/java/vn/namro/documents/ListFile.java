package vn.namro.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file that a machine or a spreadsheet reads: columns by English names, numbers as numbers, days and instants by ISO 8601,
 * states by their names. No cell of it is a formula.
 *
 * @param name of the file, without an ending
 */
public record ListFile(String name, List<String> head, Rows rows) {
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@＝＋－＠|].*|[\\t\\r\\n].*");
    /** A sheet has no more rows, its head included. */
    static final int MOST_IN_SHEET = 1_048_576;
    private static final int LONGEST_NAME_OF_A_SHEET = 31;
    private static final int WIDEST = 50;

    /** Rows of numbers, texts and nulls, which are empty cells; handed over one by one, so that a long list need not be held. */
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<? super List<? extends @Nullable Object>> reader);
    }

    /** Codes may hold what neither a file nor a sheet may be called. */
    public ListFile {
        name = name.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    /** In what form. */
    public enum Form {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String type;

        Form(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        public String ending() {
            return ending;
        }

        public String type() {
            return type;
        }
    }

    public static ListFile of(String name, List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
        return new ListFile(name, head, rows::forEach);
    }

    public void write(Form form, OutputStream out) throws IOException {
        switch (form) {
            case CSV -> csv(out);
            case XLSX -> out.write(xlsx());
        }
    }

    private void csv(OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(head);
            rows.each(row -> csv.writeRecord(row.stream().map(ListFile::plain).toList()));
        }
    }

    /** Where a list is longer than a sheet, the last row says so; the CSV has all of it. */
    private byte[] xlsx() {
        var all = new ArrayList<List<? extends @Nullable Object>>();
        all.add(head);
        rows.each(row -> {
            if (all.size() < MOST_IN_SHEET - 1) {
                all.add(row);
            } else if (all.size() < MOST_IN_SHEET) {
                all.add(List.of("…"));
            }
        });
        return Workbook.of(name.substring(0, Math.min(name.length(), LONGEST_NAME_OF_A_SHEET)), widths(all), all);
    }

    private List<Integer> widths(List<List<? extends @Nullable Object>> all) {
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            widths.add(2 + all.stream().limit(200).filter(row -> row.size() > column).mapToInt(row -> Math.min(WIDEST, plain(row.get(column)).length())).max().orElse(0));
        }
        return widths;
    }

    /** What a spreadsheet would take for a formula is marked as text; numbers stay numbers. */
    private static String plain(@Nullable Object content) {
        return switch (content) {
            case null -> "";
            case java.math.BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> FORMULA.matcher(content.toString()).matches() ? "'" + content : content.toString();
        };
    }
}
