package vn.namro.resolution.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;

/** The units with which a term begins: the organisation and everything that stands or stood below it. */
public final class TermUnits {
    private TermUnits() {}

    public static List<Unit> of(Organisation tree, String organisation, LocalDate today) {
        var codes = new LinkedHashSet<String>();
        for (var unit : tree.units()) {
            if (tree.isWithin(unit.code(), organisation, dayOf(unit, today))) {
                codes.add(unit.code());
            }
        }
        return tree.units().stream().filter(unit -> codes.contains(unit.code())).map(unit -> new Unit(unit.code(), unit.name(), unit.kind(), unit.sector(),
                unit.parent() != null && codes.contains(unit.parent()) && !unit.code().equals(organisation) ? unit.parent() : null, unit.validFrom(),
                unit.validTo(), unit.successors().stream().filter(codes::contains).toList(), unit.members())).toList();
    }

    /** Today, or the day of its span that is nearest to it. */
    private static LocalDate dayOf(Unit unit, LocalDate today) {
        if (unit.validTo() != null && unit.validTo().isBefore(today)) {
            return unit.validTo();
        }
        return unit.validFrom() != null && unit.validFrom().isAfter(today) ? unit.validFrom() : today;
    }
}
