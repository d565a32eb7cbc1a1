package vn.namro.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.namro.reference.Period.Length;
import vn.namro.reference.Tree.Unit;

/** What is reported for one target: mostly complete, at mixed lengths, with drafts, returns, corrections and withdrawals. */
final class RandomActuals {
    private final Chance chance;
    private final Map<String, String> target;
    private final List<Period> years;
    private final Tree tree;
    private final List<String> sharers;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Length longest;
    private final int missing;
    private final int late;

    RandomActuals(Chance chance, Folder folder, Map<String, String> target, List<Period> years) {
        this.chance = chance;
        this.target = target;
        this.years = years;
        this.tree = new Tree(folder);
        this.sharers = folder.rows("shares").stream().filter(row -> row.get("target").equals(target.get("code"))).map(row -> row.get("unit")).toList();
        boolean fits = target.get("time").equals("END_OF_TERM") || chance.percent(40);
        this.longest = fits && chance.percent(90) ? Length.every(target.get("every")) : Length.YEAR;
        this.missing = chance.of(0, 0, 0, 0, 0, 0, 4, 30);
        this.late = chance.of(0, 0, 0, 20);
    }

    List<Map<String, String>> rows() {
        for (Unit unit : tree.units()) {
            if (takesPart(unit)) {
                int gaps = chance.percent(4) ? 60 : missing;
                years.forEach(year -> report(unit, year, gaps));
            }
        }
        return rows;
    }

    private boolean takesPart(Unit unit) {
        boolean reports = target.get("across").equals("OWN") ? unit.code.equals(tree.organisation)
                : sharers.isEmpty() ? tree.isInSubtree(unit, unit.begin()) : true;
        boolean parent = !target.get("across").equals("OWN") && tree.hasChildren(unit, unit.end() == null ? years.getLast().lastDay() : unit.end());
        return chance.percent(!reports ? 10 : parent ? 30 : 99);
    }

    private void report(Unit unit, Period period, int gaps) {
        if (!unit.existsIn(period)) {
            return;
        }
        boolean due = unit.standsOn(period.lastDay());
        boolean here = period.length().compareTo(longest) <= 0
                && chance.percent(period.length() == Length.MONTH ? 100 : period.length() == Length.every(target.get("every")) ? 75 : 45);
        if (!here) {
            period.parts().forEach(part -> report(unit, part, gaps));
            return;
        }
        if (chance.percent(due ? 100 - gaps : period.length() == Length.MONTH ? 20 : 50)) {
            figure(unit, period);
            if (chance.percent(12)) {
                period.parts().stream().filter(unit::existsIn).forEach(part -> report(unit, part, 40));
            }
        }
    }

    private void figure(Unit unit, Period period) {
        LocalDate day = period.lastDay().plusDays(chance.percent(late) ? 30 + chance.below(300) : chance.of(-5, 0, 1, 3, 10, 20));
        int before = chance.percent(12) ? 1 + chance.below(2) : 0;
        for (int i = 0; i < before; i++) {
            day = row(unit, period, chance.of("draft", "submitted", "returned", "confirmed"), day, chance.percent(10));
        }
        day = row(unit, period, "confirmed", day, chance.percent(1));
        if (chance.percent(6)) {
            row(unit, period, chance.of("draft", "submitted", "returned", "confirmed"), day, chance.percent(15));
        }
    }

    /** Writes a row and gives a later day for the next of the same unit and period. */
    private LocalDate row(Unit unit, Period period, String status, LocalDate day, boolean empty) {
        Map<String, String> row = Folder.row("actuals", "target", target.get("code"), "unit", unit.code, "period", period.written(),
                "status", status, "recorded_at", recordedAt(day), "by", "Bí thư chi bộ");
        if (!empty) {
            value(row);
        }
        rows.add(row);
        return day.plusDays(1 + chance.below(25));
    }

    private String recordedAt(LocalDate day) {
        return switch (chance.below(6)) {
            case 0 -> day + "T08:30";
            case 1 -> day + "T23:59:59";
            case 2 -> day + "T09:05:10+07:00";
            case 3 -> day.minusDays(1) + "T17:00+00:00"; // Midnight at the office.
            default -> day.toString();
        };
    }

    private void value(Map<String, String> row) {
        switch (target.get("metric")) {
            case "RATIO" -> {
                int denominator = chance.percent(8) ? 0 : 1 + chance.below(8);
                row.put("denominator", String.valueOf(denominator));
                row.put("numerator", String.valueOf(denominator == 0 ? 0 : chance.below(denominator + 2)));
            }
            case "COUNT" -> row.put("value", target.get("goal").equals("none") && chance.percent(85) ? "0" : chance.of("0", "1", "1", "2", "3", "5", "2.5"));
            case "LEVEL" -> row.put("value", chance.of("0", "1", "2", "3", "4.5", "7", "7", "10", "-1"));
            case "RANK" -> row.put("value", chance.of("1", "2", "3", "5"));
            default -> row.put("value", chance.percent(80) ? "1" : "0");
        }
    }
}
