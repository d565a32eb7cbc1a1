package vn.namro.exchange.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.exchange.FolderFile;

/**
 * Which column of a file stands at which place.
 *
 * @param width how many cells a row has
 * @param places for each column of the file its place in a row, -1 when it is absent
 * @param doubtful whether a column that is absent may be there under a name that is not known
 */
record Header(FolderFile file, int width, int[] places, boolean doubtful) {

    /** @return null when the record is no header at all; whatever else is wrong with it is a fault and no more */
    static @Nullable Header of(FolderFile file, CsvCursor cursor, Faults faults) {
        if (hasForeignForm(file, cursor, faults)) {
            return null;
        }
        var names = Cells.of(cursor, file, null, faults);
        if (names == null) {
            return null;
        }
        if (isNone(file, List.of(names))) {
            faults.add(file, cursor.line(), "", cursor.beginning(), FormRule.X5_HEADER_IS_THERE, String.join(",", file.columns()));
            return null;
        }
        return of(file, names, cursor.line(), faults);
    }

    private static Header of(FolderFile file, String[] names, int line, Faults faults) {
        var places = new int[file.columns().size()];
        Arrays.fill(places, -1);
        var seen = new HashSet<String>();
        var known = String.join(" ", file.columns());
        boolean misnamed = false;
        for (int place = 0; place < names.length; place++) {
            int column = file.columns().indexOf(names[place]);
            if (!seen.add(names[place])) {
                faults.add(file, line, "", names[place], FormRule.X7_COLUMN_STANDS_ONCE);
                misnamed = true;
            } else if (column < 0) {
                faults.add(file, line, "", names[place], FormRule.X6_COLUMN_IS_KNOWN, known);
                misnamed = true;
            } else {
                places[column] = place;
            }
        }
        for (var key : file.keys()) {
            if (places[file.columns().indexOf(key)] < 0) {
                faults.add(file, line, key, "", FormRule.X8_KEY_COLUMN_IS_THERE, key);
            }
        }
        return new Header(file, names.length, places, misnamed && Arrays.stream(places).anyMatch(place -> place < 0));
    }

    /** Whether the first record shows that the file is parted by something else than commas and line feeds; that is a fault. */
    static boolean hasForeignForm(FolderFile file, CsvCursor cursor, Faults faults) {
        var header = cursor.beginning();
        var foreign = Beginning.foreignSigns(file.columns(), header);
        foreign.ifPresent(rule -> faults.add(file, cursor.line(), "", Beginning.firstLine(header), rule));
        return foreign.isPresent();
    }

    /** A first row of figures may hold a word that is a column's name too; a header holds more of them than of other words. */
    private static boolean isNone(FolderFile file, List<String> names) {
        long known = names.stream().filter(file.columns()::contains).count();
        return known == 0 || known * 2 < names.size() && Collections.disjoint(names, file.keys());
    }

    /** The place of a column in a row, -1 when it is absent. */
    int place(String column) {
        return places[file.columns().indexOf(column)];
    }

    boolean has(String column) {
        return place(column) >= 0;
    }

    boolean hasAll(List<String> columns) {
        return columns.stream().allMatch(this::has);
    }

    /** The name of what stands at a place of a row, as far as it is known. */
    String nameAt(int place) {
        for (int column = 0; column < places.length; column++) {
            if (places[column] == place) {
                return file.columns().get(column);
            }
        }
        return "";
    }
}
