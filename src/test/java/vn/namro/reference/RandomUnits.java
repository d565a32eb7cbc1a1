package vn.namro.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.namro.reference.Period.Length;

/** An organisation of two to eight units that merge, split, close, move and are founded while the term runs. */
final class RandomUnits {
    private static final LocalDate BEFORE = LocalDate.of(2010, 1, 1);

    private final Chance chance;
    private final List<Period> years;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private int named;

    RandomUnits(Chance chance, List<Period> years) {
        this.chance = chance;
        this.years = years;
    }

    List<Map<String, String>> rows() {
        boolean hasUpper = chance.percent(20);
        if (hasUpper) {
            add("W", "", BEFORE);
            add("X", "W", BEFORE);
        }
        add("O", hasUpper ? "W" : "", BEFORE);
        int top = 1 + chance.below(4);
        for (int i = 0; i < top; i++) {
            String unit = found("O", BEFORE);
            for (int child = chance.percent(30) ? 1 + chance.below(2) : 0; child > 0; child--) {
                found(unit, BEFORE);
            }
        }
        for (int i = hasUpper ? chance.below(3) : 0; i > 0; i--) {
            found("X", BEFORE);
        }
        int events = chance.of(0, 0, 1, 1, 2, 3);
        IntStream.range(0, events).mapToObj(i -> closingDay()).sorted().distinct().forEach(this::change);
        return rows;
    }

    /** The day on which something closes: mostly the end of a period, never the last of the term. */
    private LocalDate closingDay() {
        Period year = chance.of(years);
        LocalDate day = chance.percent(65) ? chance.of(year.within(chance.of(Length.values()))).lastDay()
                : year.firstDay().plusDays(chance.below(365));
        LocalDate last = years.getLast().lastDay().minusDays(1);
        return day.isAfter(last) ? last : day;
    }

    private void change(LocalDate day) {
        // The first unit stays: somebody is always expected to report.
        List<Map<String, String>> leaves = standing(day).stream().filter(row -> isLeaf(row, day) && !row.get("code").equals("U1")).toList();
        if (leaves.isEmpty()) {
            return;
        }
        Map<String, String> leaf = chance.of(leaves);
        String parent = leaf.get("parent");
        switch (chance.below(12)) {
            case 0, 1, 2 -> {
                List<Map<String, String>> siblings = leaves.stream()
                        .filter(row -> row == leaf || row.get("parent").equals(parent) && chance.percent(60)).toList();
                String heir = found(parent, day.plusDays(1));
                siblings.forEach(row -> close(row, day, heir));
            }
            case 3, 4 -> {
                List<Map<String, String>> siblings = standing(day).stream().filter(row -> row != leaf && row.get("parent").equals(parent) && followsNobody(row.get("code"))).toList();
                close(leaf, day, siblings.isEmpty() ? "" : chance.of(siblings).get("code"));
            }
            case 5, 6 -> close(leaf, day, found(parent, day.plusDays(1)) + ";" + found(parent, day.plusDays(1)));
            case 7 -> close(leaf, day, "");
            case 8 -> {
                List<Map<String, String>> others = standing(day).stream().filter(row -> row != leaf).toList();
                boolean goesOut = rows.getFirst().get("code").equals("W") && chance.percent(40);
                close(leaf, day, "");
                add(leaf.get("code"), goesOut ? "X" : others.isEmpty() || chance.percent(30) ? "O" : chance.of(others).get("code"), day.plusDays(1));
            }
            case 9 -> found(chance.percent(60) ? "O" : chance.of(standing(day)).get("code"), day.plusDays(1));
            case 10 -> comeBack(day);
            default -> {
                if (!parent.equals("O") && followsNobody(parent)) {
                    leaves.stream().filter(row -> row.get("parent").equals(parent)).forEach(row -> close(row, day, parent));
                }
            }
        }
    }

    /** A unit that was closed in an earlier year stands again. */
    private void comeBack(LocalDate day) {
        List<String> free = rows.stream().map(row -> row.get("code")).distinct().filter(code -> rows.stream()
                .filter(row -> row.get("code").equals(code))
                .allMatch(row -> !row.get("valid_to").isEmpty() && LocalDate.parse(row.get("valid_to")).isBefore(day.minusDays(370)))).toList();
        if (free.isEmpty()) {
            found("O", day.plusDays(1));
        } else {
            add(chance.of(free), "O", day.plusDays(1));
        }
    }

    /** Whether a unit never handed over, so that nothing it takes over can come back to itself. */
    private boolean followsNobody(String code) {
        return rows.stream().noneMatch(row -> row.get("code").equals(code) && !row.get("successor").isEmpty());
    }

    private String found(String parent, LocalDate from) {
        String code = "U" + ++named;
        add(code, parent, from);
        return code;
    }

    private void add(String code, String parent, LocalDate from) {
        rows.add(Folder.row("units", "code", code, "name", "Đơn vị " + code, "kind", "đảng bộ cơ sở", "parent", parent,
                "valid_from", from, "members", "30"));
    }

    private static void close(Map<String, String> row, LocalDate day, String successor) {
        row.put("valid_to", day.toString());
        row.put("successor", successor);
    }

    /** The rows below the organisation that stand on a day and did not begin after the term did so late that they could not close. */
    private List<Map<String, String>> standing(LocalDate day) {
        return rows.stream().filter(row -> !List.of("W", "X", "O").contains(row.get("code")) && row.get("valid_to").isEmpty()
                && LocalDate.parse(row.get("valid_from")).isBefore(day)).toList();
    }

    private boolean isLeaf(Map<String, String> row, LocalDate day) {
        return rows.stream().noneMatch(child -> child.get("parent").equals(row.get("code"))
                && (child.get("valid_to").isEmpty() || LocalDate.parse(child.get("valid_to")).isAfter(day)));
    }
}
