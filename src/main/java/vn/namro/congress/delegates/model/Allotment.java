package vn.namro.congress.delegates.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.namro.congress.CongressRules;
import vn.namro.congress.Delegate;
import vn.namro.measure.Fraction;

/**
 * The seats of each unit beside the delegates that it elected.
 *
 * @param rows of the units that have seats or have sent somebody, in the order of the units given
 */
public record Allotment(List<Row> rows, long designated, long convened) {

    /** @param elected delegates whom the unit's own congress elected */
    public record Row(String unit, int seats, int elected) {
        public int difference() {
            return elected - seats;
        }
    }

    public Allotment {
        rows = List.copyOf(rows);
    }

    public static Allotment of(Collection<String> units, Map<String, Integer> seats, List<Delegate> delegates) {
        var elected = new HashMap<String, Integer>();
        delegates.stream().filter(delegate -> delegate.kind() == Delegate.Kind.ELECTED).forEach(delegate -> elected.merge(delegate.unit(), 1, Integer::sum));
        var codes = new LinkedHashSet<>(units);
        codes.addAll(seats.keySet());
        codes.addAll(elected.keySet().stream().sorted().toList());
        var rows = new ArrayList<Row>();
        for (var code : codes) {
            rows.add(new Row(code, seats.getOrDefault(code, 0), elected.getOrDefault(code, 0)));
        }
        return new Allotment(rows, delegates.stream().filter(delegate -> delegate.kind() == Delegate.Kind.DESIGNATED).count(),
                delegates.stream().filter(Delegate::convened).count());
    }

    public int seats() {
        return rows.stream().mapToInt(Row::seats).sum();
    }

    public int elected() {
        return rows.stream().mapToInt(Row::elected).sum();
    }

    public List<Row> differing() {
        return rows.stream().filter(row -> row.difference() != 0).toList();
    }

    /** Whether more were designated than the rules allow; with nobody convened nothing can be said. */
    public boolean tooManyDesignated(CongressRules rules) {
        return rules.designated() != null && convened > 0 && Fraction.of(designated, convened).compareTo(rules.designated()) > 0;
    }

    /** Half up, two places: to be read beside the exact numbers. */
    public Fraction designatedShare() {
        return convened == 0 ? Fraction.ZERO : Fraction.of(designated * 100, convened);
    }
}
