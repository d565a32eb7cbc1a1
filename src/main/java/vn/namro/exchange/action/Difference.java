package vn.namro.exchange.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ImportOutcome.FileCount;

/**
 * How the rows of a file differ from what is known.
 *
 * @param fresh rows under keys that are not known
 * @param changed rows that say something else than what is known under their keys
 * @param after what will be known: what the file does not have stays
 */
record Difference<T>(FolderFile file, List<T> fresh, List<T> changed, int same, int left, List<T> after) {

    static <T> Difference<T> of(FolderFile file, List<T> known, List<T> given, Function<T, Object> key) {
        var after = new LinkedHashMap<Object, T>();
        known.forEach(row -> after.put(key.apply(row), row));
        var fresh = new ArrayList<T>();
        var changed = new ArrayList<T>();
        for (var row : given) {
            var before = after.put(key.apply(row), row);
            if (before == null) {
                fresh.add(row);
            } else if (!before.equals(row)) {
                changed.add(row);
            }
        }
        int same = given.size() - fresh.size() - changed.size();
        return new Difference<>(file, fresh, changed, same, known.size() - same - changed.size(), List.copyOf(after.values()));
    }

    /** What has to be recorded. */
    List<T> rows() {
        var rows = new ArrayList<>(fresh);
        rows.addAll(changed);
        return rows;
    }

    FileCount count() {
        return new FileCount(file, fresh.size(), changed.size(), same, left);
    }
}
