package vn.namro.exchange.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.namro.exchange.FolderFile;

/**
 * The rows of one file.
 *
 * @param complete whether nothing is missing: else what seems unknown may only be unread, and is no fault
 */
record Rows(List<Row> rows, boolean complete) {
    private static final int BUFFER = 1 << 16;

    static Rows of(Path directory, FolderFile file, Faults faults) {
        var path = directory.resolve(file.fileName());
        if (Files.notExists(path)) {
            if (file.obligatory()) {
                faults.add(file, 1, "", "", FormRule.X2_FILE_IS_THERE);
            }
            return new Rows(List.of(), !file.obligatory());
        }
        try (var channel = Files.newByteChannel(path)) {
            return of(new CsvCursor(channel, 0, BUFFER), file, faults);
        } catch (IOException e) {
            faults.add(file, 1, "", "", FormRule.X3_FILE_CAN_BE_READ);
            return new Rows(List.of(), false);
        }
    }

    private static Rows of(CsvCursor cursor, FolderFile file, Faults faults) throws IOException {
        var header = header(cursor, file, faults);
        var rows = new ArrayList<Row>();
        if (header == null) {
            return new Rows(rows, false);
        }
        boolean complete = header.hasAll(file.keys());
        while (true) {
            switch (cursor.next()) {
                case END -> {
                    return new Rows(rows, complete);
                }
                case BROKEN -> {
                    broken(cursor, file, faults);
                    return new Rows(rows, false);
                }
                case RECORD -> {
                    var row = row(cursor, header, faults);
                    complete &= row != null;
                    if (row != null) {
                        rows.add(row);
                    }
                }
            }
        }
    }

    /** @return null when there is none; that is a fault */
    static @Nullable Header header(CsvCursor cursor, FolderFile file, Faults faults) throws IOException {
        var strange = Beginning.fault(cursor.opening(Beginning.BYTES));
        if (strange.isPresent()) {
            faults.add(file, 1, "", "", strange.get());
            return null;
        }
        cursor.skipByteOrderMark();
        return switch (cursor.next()) {
            case RECORD -> Header.of(file, cursor, faults);
            case BROKEN -> {
                if (!Header.hasForeignForm(file, cursor, faults)) {
                    broken(cursor, file, faults);
                }
                yield null;
            }
            case END -> {
                faults.add(file, 1, "", "", FormRule.X5_HEADER_IS_THERE, String.join(",", file.columns()));
                yield null;
            }
        };
    }

    static void broken(CsvCursor cursor, FolderFile file, Faults faults) {
        faults.add(file, cursor.line(), "", cursor.beginning(), FormRule.X10_QUOTES_ARE_CLOSED);
    }

    /** @return null when the record cannot be told apart into cells; that is a fault */
    static @Nullable Row row(CsvCursor cursor, Header header, Faults faults) {
        if (cursor.cells() == 1 && cursor.from(0) == cursor.to(0) && header.width() > 1) {
            faults.add(header.file(), cursor.line(), "", "", FormRule.X29_LINE_IS_NOT_EMPTY);
            return null;
        }
        if (cursor.cells() != header.width()) {
            faults.add(header.file(), cursor.line(), "", cursor.beginning(),
                    FormRule.X9_ROW_IS_AS_LONG_AS_THE_HEADER, String.valueOf(header.width()), String.valueOf(cursor.cells()));
            return null;
        }
        var cells = Cells.of(cursor, header.file(), header, faults);
        return cells == null ? null : new Row(header, cursor.line(), cells, faults);
    }

    /** What stands in a column of any row, sound or not. */
    Set<String> all(String column) {
        var all = new HashSet<String>();
        for (var row : rows) {
            all.add(row.cell(column));
        }
        return all;
    }
}
