package vn.namro.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tree of units through time. A code may stand for several spans of validity; questions about the tree always name
 * the day. Cycles in {@code parent} or {@code successors} are refused before an organisation is made.
 */
public final class Organisation {
    private final List<Unit> units;
    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final Map<String, List<Unit>> byParent = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, Set<String>> predecessors = new HashMap<>();
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<Stretch, Set<String>> leaves = new ConcurrentHashMap<>();

    private Organisation(Collection<Unit> units) {
        this.units = units.stream().sorted(Comparator.comparing(Unit::code)
                .thenComparing(Unit::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
        for (var unit : this.units) {
            byCode.computeIfAbsent(unit.code(), _ -> new ArrayList<>()).add(unit);
            if (unit.parent() != null) {
                byParent.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
            }
            if (unit.validFrom() != null) {
                changes.add(unit.validFrom());
            }
            if (unit.validTo() != null) {
                changes.add(unit.validTo().plusDays(1));
            }
            for (var successor : unit.successors()) {
                successors.computeIfAbsent(unit.code(), _ -> new LinkedHashSet<>()).add(successor);
                predecessors.computeIfAbsent(successor, _ -> new LinkedHashSet<>()).add(unit.code());
            }
        }
    }

    public static Organisation of(Collection<Unit> units) {
        return new Organisation(units);
    }

    /** This tree with spans added, or in the place of those with the same code and first day. */
    public Organisation with(Collection<Unit> rows) {
        var all = new LinkedHashMap<Object, Unit>();
        units.forEach(unit -> all.put(Arrays.asList(unit.code(), unit.validFrom()), unit));
        rows.forEach(unit -> all.put(Arrays.asList(unit.code(), unit.validFrom()), unit));
        return of(all.values());
    }

    /** Every span of every unit, by code and first day. */
    public List<Unit> units() {
        return units;
    }

    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** The spans of a code, earliest first; empty for an unknown code. */
    public List<Unit> spans(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    public Optional<Unit> on(String code, LocalDate day) {
        for (var unit : spans(code)) {
            if (unit.validOn(day)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    public boolean validOn(String code, LocalDate day) {
        return on(code, day).isPresent();
    }

    /** The unit as it stood on a day, else as it last stood before, else as it will first stand. */
    public Optional<Unit> nearest(String code, LocalDate day) {
        Unit best = null;
        for (var unit : spans(code)) {
            if (best == null || unit.validFrom() == null || !unit.validFrom().isAfter(day)) {
                best = unit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What a unit is called on a day; the code itself where no unit has it. */
    public String nameOn(String code, LocalDate day) {
        return nearest(code, day).map(Unit::name).orElse(code);
    }

    /** The first day on which a code is valid; null when it always was. */
    public @Nullable LocalDate began(String code) {
        var spans = spans(code);
        return spans.isEmpty() ? null : spans.getFirst().validFrom();
    }

    /** The last day on which a code is valid; null when it is open. */
    public @Nullable LocalDate ended(String code) {
        var spans = spans(code);
        return spans.isEmpty() ? null : spans.getLast().validTo();
    }

    public Set<String> successors(String code) {
        return successors.getOrDefault(code, Set.of());
    }

    public Set<String> predecessors(String code) {
        return predecessors.getOrDefault(code, Set.of());
    }

    /** Whether a unit is, on a day, the ancestor or below it; every unit is inside itself. */
    public boolean isWithin(String code, String ancestor, LocalDate day) {
        var seen = new HashSet<String>();
        for (var at = code; at != null && seen.add(at);) {
            if (at.equals(ancestor)) {
                return true;
            }
            at = nearest(at, day).map(Unit::parent).orElse(null);
        }
        return false;
    }

    /** The units without children inside the subtree of a unit, on a day; the unit itself when nothing is below it. */
    public Set<String> leavesOn(String root, LocalDate day) {
        // The tree stands still between two changes, so each stretch is walked once.
        return leaves.computeIfAbsent(new Stretch(root, changes.floor(day)), _ -> {
            var found = new TreeSet<String>();
            collectLeaves(root, day, found, new HashSet<>());
            return found;
        });
    }

    /** The spans that stand directly under a code on a day or on some later one. */
    public List<Unit> belowFrom(String code, LocalDate day) {
        return byParent.getOrDefault(code, List.of()).stream().filter(unit -> unit.validTo() == null || !unit.validTo().isBefore(day)).toList();
    }

    private void collectLeaves(String code, LocalDate day, Set<String> found, Set<String> seen) {
        if (!seen.add(code)) {
            return;
        }
        boolean leaf = true;
        for (var child : byParent.getOrDefault(code, List.of())) {
            if (child.validOn(day)) {
                leaf = false;
                collectLeaves(child.code(), day, found, seen);
            }
        }
        if (leaf && validOn(code, day)) {
            found.add(code);
        }
    }

    /** A root, and the day of the last change of the tree; null before the first. */
    private record Stretch(String root, @Nullable LocalDate since) {}
}
