package vn.namro.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import vn.namro.exchange.FolderFile;
import vn.namro.rule.Breach;
import vn.namro.rule.Fault;
import vn.namro.rule.FieldRule;
import vn.namro.rule.Rule;

/** The faults found so far. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(FolderFile file, int line, String column, String there, Rule wanted, Object... arguments) {
        found.add(Fault.at(file.fileName(), line, column, there, wanted.key(), arguments));
    }

    void add(Fault fault) {
        found.add(fault);
    }

    /** A broken rule of a record, at the cell of its row that the rule speaks of. */
    void add(Row row, Breach breach) {
        found.add(at(row, breach));
    }

    static Fault at(Row row, Breach breach) {
        var column = breach.rule() instanceof FieldRule rule ? rule.field() : "";
        return new Fault(row.file().fileName(), row.line(), column, column.isEmpty() ? "" : row.cell(column),
                breach.rule().key(), breach.arguments());
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> inOrder() {
        return found.stream().sorted().distinct().toList();
    }
}
