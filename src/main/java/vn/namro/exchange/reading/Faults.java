package vn.namro.exchange.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.namro.exchange.FolderFile;
import vn.namro.rule.Fault;
import vn.namro.rule.Rule;

/** The faults found so far. */
final class Faults {
    /** More cells than this that are not UTF-8 have one cause, and one cure: the file was saved in another encoding. */
    private static final int MOST_BAD_CELLS = 3;

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
        var badCells = found.stream().filter(Faults::isBadText).collect(Collectors.groupingBy(Fault::file, Collectors.counting()));
        var once = new ArrayList<Fault>(found.size());
        Set<Fault> atOnePlace = new HashSet<>();
        var saidWhole = new HashSet<String>();
        for (var fault : found) {
            if (!once.isEmpty() && once.getLast().compareTo(fault) != 0) {
                atOnePlace = new HashSet<>(1);
            }
            long bad = isBadText(fault) ? badCells.get(fault.file()) : 0;
            if (bad <= MOST_BAD_CELLS ? atOnePlace.add(fault) : saidWhole.add(fault.file())) {
                once.add(bad <= MOST_BAD_CELLS ? fault : ofWholeFile(fault, bad));
            }
        }
        return once;
    }

    private static boolean isBadText(Fault fault) {
        return fault.wanted().equals(FormRule.X4_TEXT_IS_UTF8.key());
    }

    /** The first bad cell of a file, said for all of them. */
    private static Fault ofWholeFile(Fault first, long bad) {
        return Fault.at(first.file(), first.line(), first.column(), first.found(), FormRule.X30_WHOLE_FILE_IS_UTF8.key(),
                first.arguments().get(0), first.arguments().get(1), String.valueOf(bad - 1));
    }
}
