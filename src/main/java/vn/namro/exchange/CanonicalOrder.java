package vn.namro.exchange;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Unit;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Share;

/** The order in which a folder is written: by key, codes in their natural order, no date before any date. */
public final class CanonicalOrder {
    public static final Comparator<Unit> UNITS = comparing(Unit::code, CodeOrder.NATURAL)
            .thenComparing(Unit::validFrom, nullsFirst(naturalOrder()));
    public static final Comparator<Share> SHARES = comparing(Share::target, CodeOrder.NATURAL)
            .thenComparing(Share::unit, CodeOrder.NATURAL);
    public static final Comparator<Actual> ACTUALS = CanonicalOrder::compare;

    private CanonicalOrder() {}

    /** Millions of figures are mostly in order already: what is, is not copied. */
    public static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) > 0) {
                var sorted = new ArrayList<>(list);
                sorted.sort(order);
                return sorted;
            }
        }
        return list;
    }

    private static int compare(Actual a, Actual b) {
        int byTarget = compare(a.target(), b.target());
        int byUnit = byTarget != 0 ? byTarget : compare(a.unit(), b.unit());
        int byPeriod = byUnit != 0 ? byUnit : a.period().compareTo(b.period());
        return byPeriod != 0 ? byPeriod : a.recordedAt().compareTo(b.recordedAt());
    }

    /** Codes that were read from one folder are mostly shared. */
    @SuppressWarnings("ReferenceEquality")
    private static int compare(String a, String b) {
        return a == b ? 0 : CodeOrder.NATURAL.compare(a, b);
    }
}
