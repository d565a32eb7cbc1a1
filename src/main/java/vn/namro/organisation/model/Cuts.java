package vn.namro.organisation.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;

/** Spans as an edit leaves them, collected while it goes on. */
final class Cuts {
    private final Organisation tree;
    private final Map<Object, Unit> rows = new LinkedHashMap<>();

    Cuts(Organisation tree) {
        this.tree = tree;
    }

    List<Unit> rows() {
        return List.copyOf(rows.values());
    }

    void add(Unit unit) {
        rows.put(Arrays.asList(unit.code(), unit.validFrom()), unit);
    }

    /** From a day on a span says something else; from its own first day on it is corrected. */
    void cut(Unit span, LocalDate day, UnaryOperator<Unit> changed) {
        if (day.equals(span.validFrom())) {
            add(changed.apply(span));
        } else {
            add(between(span, span.validFrom(), day.minusDays(1), List.of()));
            add(changed.apply(between(span, day, span.validTo(), span.successors())));
        }
    }

    /** The span stands to the day before. */
    void end(Unit span, LocalDate day, List<String> successors) {
        add(between(span, span.validFrom(), day.minusDays(1), successors));
    }

    /** What stands under a code on a day or later comes under others. */
    void reparent(String code, LocalDate day, UnaryOperator<String> parent) {
        for (var span : tree.belowFrom(code, day)) {
            var start = span.validFrom() == null || span.validFrom().isBefore(day) ? day : span.validFrom();
            cut(span, start, unit -> under(unit, parent.apply(unit.code())));
        }
    }

    /** A unit on a day, with what has been done to it already. */
    Unit spanOn(String code, LocalDate day) {
        return tree.with(rows.values()).on(code, day).orElseThrow();
    }

    static Unit under(Unit unit, @Nullable String parent) {
        return new Unit(unit.code(), unit.name(), unit.kind(), unit.sector(), parent, unit.validFrom(), unit.validTo(), unit.successors(), unit.members());
    }

    static Unit counting(Unit unit, Integer members) {
        return new Unit(unit.code(), unit.name(), unit.kind(), unit.sector(), unit.parent(), unit.validFrom(), unit.validTo(), unit.successors(), members);
    }

    private static Unit between(Unit unit, @Nullable LocalDate first, @Nullable LocalDate last, List<String> successors) {
        return new Unit(unit.code(), unit.name(), unit.kind(), unit.sector(), unit.parent(), first, last, successors, unit.members());
    }
}
