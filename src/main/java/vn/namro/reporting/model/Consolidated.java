package vn.namro.reporting.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.namro.calendar.Period;
import vn.namro.language.CodeOrder;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/**
 * What the units below a level reported for a period, merged: it holds what they wrote and what was confirmed, and nothing
 * that nobody said.
 *
 * @param level the name of the level whose report it is
 * @param at up to when it was known
 * @param units in the order of the list
 */
public record Consolidated(TermOfOffice term, String level, Period period, Instant at, List<UnitPart> units) {

    /** @param narrative what was handed in, by heading */
    public record UnitPart(String code, String name, Completeness standing, List<Cell> cells, Map<Heading, String> narrative) {}

    /** The targets on which some unit owes a figure, in the order in which they come. */
    public List<Target> targets() {
        return units.stream().flatMap(unit -> unit.cells().stream()).map(Cell::target).distinct()
                .sorted(Comparator.comparing(Target::code, CodeOrder.NATURAL)).toList();
    }

    public List<UnitPart> incomplete() {
        return units.stream().filter(unit -> unit.standing().state() != Completeness.State.CONFIRMED).toList();
    }
}
