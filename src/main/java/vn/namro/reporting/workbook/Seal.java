package vn.namro.reporting.workbook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.namro.calendar.Period;
import vn.namro.documents.Place;
import vn.namro.documents.ReadSheet;
import vn.namro.documents.Sheet;
import vn.namro.documents.SheetLook;
import vn.namro.language.Lang;

/**
 * What was sent out, kept in a sheet out of sight and sealed: whoever changes it, or moves it into another workbook, breaks the seal.
 * Every field goes into the code with its length, as in the trail, so that no two contents read alike.
 *
 * @param joined ranges that were one cell, by the name of their sheet and an exclamation mark
 */
public record Seal(Issue issue, List<SealedCell> cells, List<String> joined) {
    public static final String SHEET = "namro";
    private static final String MARK = "namro-workbook";
    private static final String VERSION = "1";
    private static final int FIRST = 2;

    /** The sheet itself. Everything in it is text. */
    public Sheet sheet(byte[] key) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(MARK, VERSION, HexFormat.of().formatHex(code(key))));
        rows.add(List.of(issue.id().toString(), issue.term(), issue.unit(), String.join(" ", issue.periods().stream().map(Period::toString).toList()), issue.lang().code(), issue.at().toString()));
        cells.forEach(cell -> rows.add(List.of(line(cell.sheet(), cell.place().toString(), cell.kind().name(), cell.key(), cell.text()))));
        joined.forEach(range -> rows.add(List.of(line(range))));
        var content = new TreeMap<Place, Sheet.Cell>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    content.put(new Place(column, row), new Sheet.Cell(SheetLook.PLAIN, rows.get(row).get(column)));
                }
            }
        }
        return new Sheet(SHEET, true, List.of(), Map.of(), content, List.of(), List.of(), List.of(), 0);
    }

    /** A seal as it is found in a file, with the code that stands in it. */
    public record Found(Seal seal, String code) {
        public boolean isWhole(byte[] key) {
            return MessageDigest.isEqual(HexFormat.of().formatHex(seal.code(key)).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Empty where the sheet is not one of ours, or of a version that this program does not know. */
    public static Optional<Found> read(ReadSheet sheet) {
        if (!text(sheet, 0, 0).equals(MARK) || !text(sheet, 1, 0).equals(VERSION)) {
            return Optional.empty();
        }
        try {
            var periods = Arrays.stream(text(sheet, 3, 1).split(" ")).map(text -> Period.parse(text).orElseThrow(() -> new IllegalArgumentException(text))).toList();
            var issue = new Issue(UUID.fromString(text(sheet, 0, 1)), text(sheet, 1, 1), text(sheet, 2, 1), periods,
                    Lang.parse(text(sheet, 4, 1)).orElseThrow(() -> new IllegalArgumentException("language")), Instant.parse(text(sheet, 5, 1)));
            var cells = new ArrayList<SealedCell>();
            var joined = new ArrayList<String>();
            for (var row = text(sheet, 0, FIRST); !row.isEmpty(); row = text(sheet, 0, FIRST + cells.size() + joined.size())) {
                var fields = fields(row);
                if (fields.size() == 1) {
                    joined.add(fields.getFirst());
                } else {
                    cells.add(new SealedCell(fields.getFirst(), Place.parse(fields.get(1)).orElseThrow(() -> new IllegalArgumentException("place")),
                            SealedCell.Kind.valueOf(fields.get(2)), fields.get(3), fields.get(4)));
                }
            }
            return Optional.of(new Found(new Seal(issue, cells, joined), text(sheet, 2, 0)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            // It says that it is ours and reads like nothing that we write: its seal cannot be whole.
            return Optional.of(new Found(new Seal(new Issue(new UUID(0, 0), "", "", List.of(), Lang.VI, Instant.EPOCH), List.of(), List.of()), ""));
        }
    }

    /** One text of many, so that a large workbook stays small: fields parted by a bar, a bar in one of them written after a backslash. */
    private static String line(String... fields) {
        return Arrays.stream(fields).map(field -> field.replace("\\", "\\\\").replace("|", "\\|")).collect(Collectors.joining("|"));
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>(5);
        var field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c == '\\' && i + 1 < line.length() ? line.charAt(++i) : c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static String text(ReadSheet sheet, int column, int row) {
        return switch (sheet.cell(new Place(column, row))) {
            case ReadSheet.Text(var text) -> text;
            case ReadSheet.Number(BigDecimal number, _, _) -> number.toPlainString();
            case null, default -> "";
        };
    }

    private byte[] code(byte[] key) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            write(out, VERSION, issue.id().toString(), issue.term(), issue.unit(), issue.lang().code(), issue.at().toString());
            out.writeInt(issue.periods().size());
            write(out, issue.periods().stream().map(Period::toString).toArray(String[]::new));
            out.writeInt(cells.size());
            for (var cell : cells) {
                write(out, cell.sheet(), cell.place().toString(), cell.kind().name(), cell.key(), cell.text());
            }
            out.writeInt(joined.size());
            write(out, joined.toArray(String[]::new));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, String... fields) throws IOException {
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
