package vn.namro.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import vn.namro.exchange.FolderFile;
import vn.namro.rule.Fault;
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

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> list() {
        return List.copyOf(found);
    }

    List<Fault> inOrder() {
        return found.stream().distinct().sorted().toList();
    }
}
