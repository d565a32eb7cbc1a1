package vn.namro.reporting.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.Period;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.reporting.model.Completeness.State;
import vn.namro.reporting.model.Level;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.resolution.Resolved;

/** Reads what lies below a level in a period: as many statements for many units as for few. */
@Component
public class ReadLevel {
    private final ReadCompleteness readCompleteness;
    private final LevelStore store;

    ReadLevel(ReadCompleteness readCompleteness, LevelStore store) {
        this.readCompleteness = readCompleteness;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Level of(Resolved resolved, Address address, LocalDate today) {
        var tree = resolved.organisation();
        var period = address.period();
        var day = period.lastDay(resolved.term().calendar());
        var owed = new Owed(resolved);
        var owing = owing(tree, address.unit(), owed, period, day);
        var below = new TreeSet<>(CodeOrder.NATURAL);
        var levels = new TreeSet<>(CodeOrder.NATURAL);
        for (var unit : owing) {
            // The unit itself where it stands just below; else the branch that it stands in.
            var branch = branch(tree, unit, address.unit(), day);
            (branch.equals(unit) ? below : levels).add(branch);
        }
        if (address.unit().equals(resolved.term().organisation()) && !owed.targets(address.unit(), period).isEmpty()) {
            below.add(address.unit());
        }
        var states = new LinkedHashMap<String, State>();
        readCompleteness.of(resolved, owed, below, List.of(period), today).rows()
                .forEach(row -> states.put(row.unit(), row.cells().getFirst().completeness().state()));
        var closed = store.closed(address.term(), period);
        var standing = new LinkedHashMap<String, Boolean>();
        levels.forEach(level -> standing.put(level, closed.contains(level)));
        return new Level(address.unit(), states, standing);
    }

    private static Collection<String> owing(Organisation tree, String level, Owed owed, Period period, LocalDate day) {
        var codes = new LinkedHashSet<String>();
        tree.units().stream().filter(unit -> unit.validOn(day) && !unit.code().equals(level)).map(Unit::code)
                .filter(code -> tree.isWithin(code, level, day) && !owed.targets(code, period).isEmpty()).forEach(codes::add);
        return codes;
    }

    private static String branch(Organisation tree, String unit, String level, LocalDate day) {
        var at = unit;
        for (var parent = parent(tree, at, day); parent != null && !parent.equals(level); parent = parent(tree, at, day)) {
            at = parent;
        }
        return at;
    }

    private static @Nullable String parent(Organisation tree, String unit, LocalDate day) {
        return tree.nearest(unit, day).map(Unit::parent).orElse(null);
    }
}
