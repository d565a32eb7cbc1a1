package vn.namro.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.namro.reference.Period.Length;
import vn.namro.reference.TargetReference.Judgement;

/**
 * Small terms of office without fault, one for each seed: units that change, targets of every legal combination, figures at
 * mixed lengths. Goals are laid on or next to the figure that the reference finds, so that the bounds are tried.
 */
final class RandomFolders {
    record Case(long seed, Folder folder, LocalDate asOf) {}

    private static final List<String> COMPARISONS = List.of(">=", ">=", "<=", ">", "<", "=", "range", "band", "none");

    private final Chance chance;
    private final Map<String, List<Map<String, String>>> files = new TreeMap<>();
    private final Folder folder = new Folder(files);
    private List<Period> years;

    private RandomFolders(long seed) {
        chance = new Chance(seed);
    }

    static Case of(long seed) {
        return new RandomFolders(seed).draw(seed);
    }

    private Case draw(long seed) {
        int first = 2016 + chance.below(4);
        int last = first + chance.below(4);
        boolean administrative = chance.percent(35);
        files.put("term", List.of(Folder.row("term", "code", "NK", "organisation", "O", "congress", "XXIV", "from", first + "-01-01",
                "to", last + "-12-31", "first_year", first, "last_year", last,
                "calendar", administrative ? "administrative" : "calendar", "style", chance.of("party", "state"), "illustrative", "true")));
        files.put("resolution", List.of(Folder.row("resolution", "number", "01-NQ/ĐH", "date", first + "-01-20",
                "title", "Nghị quyết", "organisation", "O", "term", "NK")));
        years = Reference.years(folder);
        files.put("units", new RandomUnits(chance, years).rows());
        files.put("targets", new ArrayList<>());
        files.put("shares", new ArrayList<>());
        files.put("actuals", new ArrayList<>());
        int count = 1 + chance.below(3);
        for (int i = 1; i <= count; i++) {
            drawTarget("T" + i);
        }
        LocalDate asOf = asOf();
        layGoals(asOf);
        if (chance.percent(30)) {
            compound(count);
        }
        return new Case(seed, folder, asOf);
    }

    private void drawTarget(String code) {
        String metric = chance.of("COUNT", "COUNT", "COUNT", "RATIO", "RATIO", "LEVEL", "LEVEL", "RANK", "YES_NO");
        boolean count = metric.equals("COUNT");
        String time = chance.of(count || metric.equals("RATIO")
                ? List.of("EVERY_YEAR", "EVERY_YEAR", "AVERAGE", "CUMULATIVE", "CUMULATIVE", "LAST_YEAR", "END_OF_TERM")
                : List.of("EVERY_YEAR", "AVERAGE", "LAST_YEAR", "END_OF_TERM"));
        List<String> across = new ArrayList<>(List.of("MIN", "MAX", "OWN", "EVERY_UNIT", "EVERY_UNIT"));
        switch (metric) {
            case "COUNT" -> across.addAll(List.of("SUM", "SUM", "SUM", "SUM"));
            case "RATIO" -> across.addAll(List.of("RATIO_OF_SUMS", "RATIO_OF_SUMS", "RATIO_OF_SUMS"));
            case "LEVEL" -> across.addAll(List.of("SUM", "SUM", "AVERAGE", "AVERAGE"));
            default -> { }
        }
        boolean frozen = count && chance.percent(15);
        Map<String, String> target = Folder.row("targets", "code", code, "title", "Chỉ tiêu " + code, "metric", metric, "time", time,
                "unit_of_measure", metric.equals("RATIO") ? chance.of("%", "%", "‰", "lần") : frozen ? "%" : "đơn vị",
                "across", chance.of(across), "every", chance.of("", "", "year", "half", "quarter", "quarter", "month"),
                "within", !chance.percent(20) ? "" : List.of("RANK", "YES_NO").contains(metric) ? "LAST" : chance.of("SUM", "LAST"),
                "base", frozen ? "FROZEN" : chance.of("", "", "CURRENT"), "base_value", frozen ? chance.of("4", "10", "12.5", "3") : "",
                "tolerance", List.of("YES_NO", "RANK").contains(metric) ? "" : chance.of("", "", "0", "0.5", "1", "2"),
                "min_coverage", chance.of("", "", "", "100", "80", "66.5", "50", "0"));
        files.get("targets").add(target);
        // A first goal, for the figure to be found; it is laid anew beside that figure.
        String comparison = metric.equals("RANK") ? chance.of("<=", "<") : metric.equals("YES_NO") ? chance.of("", "=") : chance.of(COMPARISONS);
        setGoal(target, comparison, metric.equals("YES_NO") && comparison.isEmpty() ? null : BigDecimal.ONE);
        if (chance.percent(target.get("across").equals("OWN") ? 10 : 45)) {
            files.get("shares").addAll(new RandomShares(chance, folder, target).rows());
        }
        files.get("actuals").addAll(new RandomActuals(chance, folder, target, years).rows());
    }

    private void setGoal(Map<String, String> row, String comparison, BigDecimal value) {
        row.put("goal", comparison);
        boolean empty = value == null || comparison.equals("none");
        row.put("value", empty ? "" : value.toPlainString());
        boolean two = comparison.equals("range") || comparison.equals("band");
        row.put("value_to", empty || !two ? "" : value.add(new BigDecimal(chance.of("0", "1", "2.5", "10"))).toPlainString());
    }

    private void layGoals(LocalDate asOf) {
        for (Map<String, String> target : files.get("targets")) {
            String metric = target.get("metric");
            if (metric.equals("YES_NO")) {
                continue;
            }
            boolean everyUnit = target.get("across").equals("EVERY_UNIT");
            List<Map<String, String>> shares = files.get("shares").stream()
                    .filter(row -> row.get("target").equals(target.get("code")) && !row.get("value").isEmpty()).toList();
            setGoal(target, target.get("goal"), beside(figure(target, everyUnit ? chance.of("MIN", "MAX") : null, asOf), target));
            for (Map<String, String> share : shares) {
                String comparison = share.get("goal").isEmpty() ? target.get("goal") : share.get("goal");
                BigDecimal value = beside(figure(target, chance.of("MIN", "MAX"), asOf), target);
                String goal = share.get("goal");
                setGoal(share, comparison, value);
                share.put("goal", goal);
            }
            if (!metric.equals("COUNT") || target.get("base").equals("FROZEN")) {
                RandomShares.sameWithinLine(folder, shares);
            }
        }
    }

    /** What the reference finds for the target, read over the units as asked; null where it finds nothing. */
    private Exact figure(Map<String, String> target, String across, LocalDate asOf) {
        String own = target.get("across");
        if (across != null) {
            target.put("across", across);
        }
        Judgement judgement = Reference.judgements(folder, asOf).get(target.get("code"));
        target.put("across", own);
        return judgement.figure();
    }

    private BigDecimal beside(Exact figure, Map<String, String> target) {
        BigDecimal at = figure == null ? BigDecimal.valueOf(1 + chance.below(6)) : new BigDecimal(figure.written(chance.below(4)));
        BigDecimal slack = target.get("tolerance").isEmpty() ? BigDecimal.ONE : new BigDecimal(target.get("tolerance"));
        BigDecimal moved = switch (chance.below(10)) {
            case 0, 1, 2, 3 -> at;
            case 4 -> at.add(slack);
            case 5 -> at.subtract(slack);
            case 6 -> at.add(slack).add(new BigDecimal("0.001"));
            case 7 -> at.subtract(slack).subtract(new BigDecimal("0.001"));
            case 8 -> at.add(BigDecimal.valueOf(1 + chance.below(5)));
            default -> at.divide(BigDecimal.TWO, 1, RoundingMode.DOWN);
        };
        // A COUNT below 1 is no aim, and a rank is a place.
        boolean level = List.of("LEVEL", "RATIO").contains(target.get("metric"));
        BigDecimal least = level ? BigDecimal.ZERO : BigDecimal.ONE;
        return level && chance.percent(10) ? moved : moved.max(least);
    }

    private void compound(int parts) {
        files.get("targets").add(Folder.row("targets", "code", "C1", "title", "Chỉ tiêu kép", "metric", "COMPOUND"));
        List<Map<String, String>> targets = files.get("targets");
        for (int i = 0; i < parts; i++) {
            if (i == 0 || chance.percent(70)) {
                targets.get(i).put("part_of", "C1");
            }
        }
        if (parts > 1 && targets.get(parts - 1).get("part_of").isEmpty()) {
            targets.add(Folder.row("targets", "code", "C2", "title", "Chỉ tiêu kép của chỉ tiêu kép", "metric", "COMPOUND"));
            targets.get(parts - 1).put("part_of", "C2");
            targets.get(parts).put("part_of", "C2");
        }
    }

    private LocalDate asOf() {
        LocalDate known = Reference.defaultDay(folder);
        LocalDate lastDay = years.getLast().lastDay();
        return switch (chance.below(10)) {
            case 0, 1, 2, 3, 4, 5 -> known;
            case 6 -> lastDay.plusDays(chance.below(40));
            case 7 -> lastDay.minusDays(1);
            default -> {
                Period period = chance.of(chance.of(years).within(chance.of(Length.values())));
                yield period.lastDay().plusDays(chance.of(0, 0, -1, 1, 20, 45));
            }
        };
    }
}
