package vn.namro.exchange.writing;

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
final class CanonicalOrder {
    static final Comparator<Unit> UNITS = comparing(Unit::code, CodeOrder.NATURAL)
            .thenComparing(Unit::validFrom, nullsFirst(naturalOrder()));
    static final Comparator<Share> SHARES = comparing(Share::target, CodeOrder.NATURAL)
            .thenComparing(Share::unit, CodeOrder.NATURAL);
    static final Comparator<Actual> ACTUALS = comparing(Actual::target, CodeOrder.NATURAL)
            .thenComparing(Actual::unit, CodeOrder.NATURAL).thenComparing(Actual::period)
            .thenComparing(Actual::recordedAt);

    private CanonicalOrder() {}

    /** Millions of figures are mostly in order already: what is, is not copied. */
    static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) > 0) {
                var sorted = new ArrayList<>(list);
                sorted.sort(order);
                return sorted;
            }
        }
        return list;
    }
}
