package vn.namro.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units of the organisation through time. */
final class Tree {
    /** One unit: all the rows of its code, between which there may be gaps. It is closed after the last of them, by its successors. */
    static final class Unit {
        /** A row of units.csv; null is no last day. */
        private record Standing(String parent, LocalDate from, LocalDate to, List<String> successors) {
            boolean covers(LocalDate day) {
                return !day.isBefore(from) && (to == null || !day.isAfter(to));
            }
        }

        final String code;
        private final List<Standing> rows = new ArrayList<>();

        Unit(String code) {
            this.code = code;
        }

        LocalDate begin() {
            return rows.getFirst().from;
        }

        /** Null while it stands. */
        LocalDate end() {
            return rows.getLast().to;
        }

        boolean standsOn(LocalDate day) {
            return rows.stream().anyMatch(row -> row.covers(day));
        }

        boolean closedBefore(LocalDate day) {
            return end() != null && end().isBefore(day);
        }

        boolean existsIn(Period period) {
            return rows.stream().anyMatch(row -> !row.from.isAfter(period.lastDay()) && (row.to == null || !row.to.isBefore(period.firstDay())));
        }

        /** The last day of a period on which the unit stood. */
        LocalDate lastDayIn(Period period) {
            return standsOn(period.lastDay()) ? period.lastDay()
                    : rows.stream().map(Standing::to).filter(day -> day != null && day.isBefore(period.lastDay())).max(Comparator.naturalOrder()).orElseThrow();
        }

        String parentOn(LocalDate day) {
            return rows.stream().filter(row -> row.covers(day)).findFirst().orElseThrow().parent;
        }

        List<String> successorCodes() {
            return rows.getLast().successors;
        }

        @Override
        public String toString() {
            return code + "@" + begin();
        }
    }

    final String organisation;
    private final List<Unit> units = new ArrayList<>();
    private final Map<Unit, List<Unit>> successors = new HashMap<>();

    Tree(Folder folder) {
        organisation = folder.rows("term").getFirst().get("organisation");
        folder.rows("units").stream()
                .sorted(Comparator.comparing((Map<String, String> row) -> row.get("code")).thenComparing(row -> row.get("valid_from")))
                .forEach(this::add);
    }

    private void add(Map<String, String> row) {
        LocalDate from = LocalDate.parse(row.get("valid_from"));
        LocalDate to = row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to"));
        List<String> named = row.get("successor").isEmpty() ? List.of() : List.of(row.get("successor").split(";"));
        Unit last = units.isEmpty() ? null : units.getLast();
        if (last == null || !last.code.equals(row.get("code"))) {
            units.add(new Unit(row.get("code")));
        }
        units.getLast().rows.add(new Unit.Standing(row.get("parent"), from, to, named));
    }

    List<Unit> units() {
        return units;
    }

    Unit unit(String code) {
        return units.stream().filter(unit -> unit.code.equals(code)).findFirst().orElseThrow();
    }

    boolean isInSubtree(Unit unit, LocalDate day) {
        for (Unit at = unit; at != null; at = standing(at.parentOn(day), day)) {
            if (at.code.equals(organisation)) {
                return true;
            }
        }
        return false;
    }

    /** The codes that were above a unit on the first day of any of its rows. */
    Set<String> ancestorsEver(Unit unit) {
        Set<String> codes = new HashSet<>();
        for (Unit.Standing row : unit.rows) {
            for (Unit at = unit; at != null; at = standing(at.parentOn(row.from), row.from)) {
                codes.add(at.parentOn(row.from));
            }
        }
        return codes;
    }

    boolean hasChildren(Unit unit, LocalDate day) {
        return units.stream().anyMatch(child -> child.standsOn(day) && child.parentOn(day).equals(unit.code));
    }

    private Unit standing(String code, LocalDate day) {
        return units.stream().filter(unit -> unit.code.equals(code) && unit.standsOn(day)).findFirst().orElse(null);
    }

    /** The units that a closed unit named: those standing on the day after, else the next of that code. */
    List<Unit> successors(Unit unit) {
        return successors.computeIfAbsent(unit, closed -> closed.successorCodes().stream().map(code -> units.stream()
                .filter(other -> other != unit && other.code.equals(code) && !other.closedBefore(unit.end().plusDays(1)))
                .findFirst().orElseThrow()).toList());
    }

    /** The units, closed before the day, that named this one. */
    List<Unit> predecessors(Unit unit, LocalDate day) {
        return units.stream().filter(other -> other.closedBefore(day) && successors(other).contains(unit)).toList();
    }

    /** Where a unit's figures are added on a day: itself while it stands; a split unit and one without successor keep theirs. */
    Unit heir(Unit unit, LocalDate day) {
        return unit.closedBefore(day) && successors(unit).size() == 1 ? heir(successors(unit).getFirst(), day) : unit;
    }
}
