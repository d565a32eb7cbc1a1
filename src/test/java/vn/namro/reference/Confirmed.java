package vn.namro.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The confirmed figures of one target as known on a day, by unit and period. */
final class Confirmed {
    /** A value, or a numerator over a denominator. */
    record Figure(Exact value, Exact numerator, Exact denominator) {}

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<Tree.Unit, Map<Period, Figure>> figures = new HashMap<>();

    Confirmed(Folder folder, String target, Tree tree, boolean administrative, LocalDate known) {
        Map<List<String>, Map<String, String>> counting = new HashMap<>();
        for (Map<String, String> row : folder.rows("actuals")) {
            if (!row.get("target").equals(target) || !row.get("status").equals("confirmed")) {
                continue;
            }
            boolean ended = !Period.parse(row.get("period"), administrative).lastDay().isAfter(known);
            boolean recorded = instant(row).isBefore(known.plusDays(1).atStartOfDay(OFFICE));
            if (ended && recorded) {
                counting.merge(List.of(row.get("unit"), row.get("period")), row,
                        (one, other) -> instant(one).isAfter(instant(other)) ? one : other);
            }
        }
        counting.forEach((key, row) -> {
            Figure figure = new Figure(Exact.of(row.get("value")), Exact.of(row.get("numerator")), Exact.of(row.get("denominator")));
            if (figure.value != null || figure.numerator != null) {
                Period period = Period.parse(row.get("period"), administrative);
                figures.computeIfAbsent(tree.unit(row.get("unit")), unit -> new HashMap<>()).put(period, figure);
            }
        });
    }

    static ZonedDateTime instant(Map<String, String> row) {
        String cell = row.get("recorded_at");
        if (cell.length() == 10) {
            return LocalDate.parse(cell).atStartOfDay(OFFICE);
        }
        boolean hasOffset = cell.endsWith("Z") || cell.lastIndexOf('-') > 10 || cell.contains("+");
        return hasOffset ? OffsetDateTime.parse(cell).atZoneSameInstant(OFFICE) : LocalDateTime.parse(cell).atZone(OFFICE);
    }

    static LocalDate dayOf(Map<String, String> row) {
        return instant(row).withZoneSameInstant(OFFICE).toLocalDate();
    }

    Figure of(Tree.Unit unit, Period period) {
        return figures.getOrDefault(unit, Map.of()).get(period);
    }

    boolean any(Tree.Unit unit) {
        return !figures.getOrDefault(unit, Map.of()).isEmpty();
    }
}
