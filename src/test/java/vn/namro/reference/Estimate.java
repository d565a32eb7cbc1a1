package vn.namro.reference;

import java.util.List;
import java.util.Objects;

/**
 * A figure as confirmed so far, or none (null), or none because nothing stands under the line; and the bounds between which further
 * figures can bring it, null where there is no bound. A null estimate: nothing was given and nothing is owed.
 */
record Estimate(Exact figure, boolean noDenominator, boolean open, Exact low, Exact high) {
    static Estimate open(Estimate now, Exact low, Exact high) {
        return now == null ? new Estimate(null, false, true, low, high) : new Estimate(now.figure, now.noDenominator, true, low, high);
    }

    static Estimate settled(Exact figure) {
        return new Estimate(figure, false, false, figure, figure);
    }

    static Estimate withoutDenominator() {
        return new Estimate(null, true, false, null, null);
    }

    boolean isAssessable() {
        return figure != null && !noDenominator;
    }

    /** The exact mean; of years one without any figure is left out, one without denominator is remembered. */
    static Estimate mean(List<Estimate> all) {
        List<Estimate> given = all.stream().filter(Objects::nonNull).toList();
        if (given.isEmpty()) {
            return null;
        }
        List<Exact> figures = given.stream().map(Estimate::figure).filter(Objects::nonNull).toList();
        return new Estimate(figures.isEmpty() ? null : Exact.mean(figures), given.stream().anyMatch(Estimate::noDenominator),
                given.stream().anyMatch(Estimate::open), meanOfBounds(given.stream().map(Estimate::low).toList()), meanOfBounds(given.stream().map(Estimate::high).toList()));
    }

    private static Exact meanOfBounds(List<Exact> bounds) {
        return bounds.contains(null) ? null : Exact.mean(bounds);
    }

    static Estimate least(List<Estimate> all) {
        Estimate most = most(all.stream().map(Estimate::negated).toList());
        return most == null ? null : most.negated();
    }

    /** A figure to come can only raise the greatest; 0/0 adds nothing. */
    static Estimate most(List<Estimate> all) {
        if (all.isEmpty()) {
            return null;
        }
        List<Exact> figures = all.stream().map(Estimate::figure).filter(Objects::nonNull).sorted().toList();
        List<Estimate> bounded = all.stream().filter(one -> one.open || !one.noDenominator).toList();
        List<Exact> lows = bounded.stream().map(Estimate::low).filter(Objects::nonNull).sorted().toList();
        List<Exact> highs = bounded.stream().map(Estimate::high).toList();
        boolean noEnd = highs.contains(null);
        return new Estimate(figures.isEmpty() ? null : figures.getLast(),
                figures.isEmpty() && all.stream().anyMatch(Estimate::noDenominator), all.stream().anyMatch(Estimate::open), lows.isEmpty() ? null : lows.getLast(), noEnd || highs.isEmpty() ? null : highs.stream().sorted().toList().getLast());
    }

    private Estimate negated() {
        return new Estimate(negative(figure), noDenominator, open, negative(high), negative(low));
    }

    private static Exact negative(Exact exact) {
        return exact == null ? null : Exact.ZERO.minus(exact);
    }
}
