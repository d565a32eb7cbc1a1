package vn.namro.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeForm;
import vn.namro.rule.Breach;

/**
 * The records of one file, each with the row that it stands in.
 *
 * @param codes every code of the file, those of unsound rows too
 * @param unsound the codes of rows that could not be read or break a rule
 * @param complete whether every row and its code could be read: else what seems unknown may only be unread
 */
record Records<T>(List<Entry<T>> entries, Set<String> codes, Set<String> unsound, boolean complete) {

    record Entry<T>(T record, Row row) {}

    static <T> Records<T> of(Rows rows, Function<Row, @Nullable T> record) {
        var keys = new HashMap<List<String>, Integer>();
        var entries = new ArrayList<Entry<T>>();
        var codes = new HashSet<String>();
        var unsound = new HashSet<String>();
        boolean complete = rows.complete();
        for (var row : rows.rows()) {
            var made = record.apply(row);
            if (row.hasKeys()) {
                repeated(row, keys);
            }
            codes.add(code(row));
            complete &= CodeForm.fits(code(row));
            if (made != null && row.sound()) {
                entries.add(new Entry<>(made, row));
            } else {
                unsound.add(code(row));
            }
        }
        return new Records<>(entries, codes, unsound, complete);
    }

    private static String code(Row row) {
        return row.cell(row.file().keys().getFirst());
    }

    private static void repeated(Row row, Map<List<String>, Integer> lines) {
        var keys = row.file().keys();
        var first = lines.putIfAbsent(keys.stream().map(row::cell).toList(), row.line());
        if (first != null && !row.cell(keys.getFirst()).isEmpty()) {
            row.fault(keys.getFirst(), FormRule.X12_KEY_STANDS_ONCE, String.valueOf(first));
        }
    }

    /** Whether a code stands here, or may stand in what could not be read. */
    boolean mayHold(String code) {
        return !complete || codes.contains(code);
    }

    boolean hasUnsound(String code) {
        return unsound.contains(code);
    }

    List<T> records() {
        return entries.stream().map(Entry::record).toList();
    }

    Map<String, T> byCode(Function<? super T, String> code) {
        return entries.stream().map(Entry::record).collect(Collectors.toMap(code, Function.identity(), (first, _) -> first));
    }

    void check(Function<T, List<Breach>> rules) {
        for (var entry : entries) {
            var breaches = rules.apply(entry.record());
            if (!breaches.isEmpty()) {
                unsound.add(code(entry.row()));
                breaches.forEach(entry.row()::breach);
            }
        }
    }
}
