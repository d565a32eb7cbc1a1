package vn.namro.exchange.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    List<Fault> inOrderOfFinding() {
        return Collections.unmodifiableList(found);
    }

    /** By file, line and column, each once. Of millions of figures each may have one, so nothing is copied needlessly. */
    List<Fault> inOrder() {
        found.sort(null);
        var once = new ArrayList<Fault>(found.size());
        Set<Fault> atOnePlace = new HashSet<>();
        for (var fault : found) {
            if (!once.isEmpty() && once.getLast().compareTo(fault) != 0) {
                atOnePlace = new HashSet<>(1);
            }
            if (atOnePlace.add(fault)) {
                once.add(fault);
            }
        }
        return once;
    }
}
