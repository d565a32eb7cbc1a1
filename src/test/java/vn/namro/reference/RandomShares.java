package vn.namro.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.namro.reference.Tree.Unit;

/** Rows of shares for one target: units of which none is above another, those that merged named mostly together with their heirs. */
final class RandomShares {
    private final Chance chance;
    private final Map<String, String> target;
    private final Tree tree;

    RandomShares(Chance chance, Folder folder, Map<String, String> target) {
        this.chance = chance;
        this.target = target;
        this.tree = new Tree(folder);
    }

    List<Map<String, String>> rows() {
        Set<String> named = new LinkedHashSet<>();
        int dropped = chance.of(0, 0, 0, 30);
        for (Unit unit : tree.units()) {
            boolean inside = tree.isInSubtree(unit, unit.begin()) && !unit.code.equals(tree.organisation);
            if (inside && (unit.successorCodes().size() < 2 || chance.percent(40)) && !chance.percent(dropped)) {
                named.add(unit.code);
            }
        }
        // Founded heirs of named units stand in for them, mostly without a row of their own.
        if (chance.percent(50)) {
            tree.units().stream().filter(unit -> unit.end() != null).flatMap(unit -> tree.successors(unit).stream())
                    .filter(heir -> heir.begin().getYear() > 2010).forEach(heir -> named.remove(heir.code));
        }
        tree.units().stream().filter(unit -> named.contains(unit.code) && isAboveAnother(unit, named)).forEach(unit -> named.remove(unit.code));
        if (tree.units().stream().noneMatch(unit -> named.contains(unit.code) && unit.begin().getYear() == 2010 && unit.end() == null)) {
            return List.of();
        }
        boolean withValues = target.get("across").equals("EVERY_UNIT") && !target.get("metric").equals("YES_NO") && chance.percent(75);
        boolean withBases = target.get("base").equals("FROZEN") && chance.percent(60);
        String other = !target.get("metric").equals("RANK") && chance.percent(25) ? chance.of(">=", "<=", ">", "<", "=") : target.get("goal");
        // A share without a comparison of its own is compared as its target.
        String goal = withValues && (!other.equals(target.get("goal")) || chance.percent(50)) ? other : "";
        String comparison = goal.isEmpty() ? target.get("goal") : goal;
        String value = withValues && !comparison.equals("none") ? "1" : "";
        List<Map<String, String>> rows = new ArrayList<>();
        for (String unit : named) {
            rows.add(Folder.row("shares", "target", target.get("code"), "unit", unit, "goal", goal,
                    "value", value, "value_to", List.of("range", "band").contains(comparison) ? value : "", "base_value", withBases ? chance.of("2", "4", "5") : ""));
        }
        return rows;
    }

    /** Above on some day another named unit, or one that is joined to a named unit. */
    private boolean isAboveAnother(Unit unit, Set<String> named) {
        return tree.units().stream().anyMatch(other -> other != unit && isAbove(unit, other, named));
    }

    private boolean isAbove(Unit unit, Unit other, Set<String> named) {
        boolean concerned = named.contains(other.code)
                || other.end() != null && tree.successors(other).stream().anyMatch(heir -> named.contains(heir.code))
                || tree.units().stream().anyMatch(before -> named.contains(before.code) && before.end() != null && tree.successors(before).contains(other));
        return concerned && tree.ancestorsEver(other).contains(unit.code);
    }

    /** What does not add up must not differ between the units of one line, or the folder would not say which counts. */
    static void sameWithinLine(Folder folder, List<Map<String, String>> shares) {
        Tree tree = new Tree(folder);
        for (Map<String, String> share : shares) {
            for (Unit unit : tree.units()) {
                if (unit.code.equals(share.get("unit")) && unit.end() != null) {
                    shares.stream().filter(row -> tree.successors(unit).stream().anyMatch(heir ->
                            row.get("unit").equals(heir.code) || sharesHeir(tree, heir, row.get("unit")))).forEach(row -> copy(share, row));
                }
            }
        }
    }

    private static boolean sharesHeir(Tree tree, Unit heir, String code) {
        return tree.units().stream().anyMatch(unit -> unit.code.equals(code) && unit.end() != null && tree.successors(unit).contains(heir));
    }

    private static void copy(Map<String, String> from, Map<String, String> to) {
        List.of("value", "value_to").forEach(column -> to.put(column, from.get(column)));
    }
}
