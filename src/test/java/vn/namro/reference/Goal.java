package vn.namro.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What is wanted, and what a figure is worth against it. A null tolerance means that nothing is nearly met. */
record Goal(String comparison, Exact value, Exact valueTo, Exact tolerance) {
    /** The lowest and the highest verdict still possible. */
    record Range(Verdict lowest, Verdict highest) {
        static final Range ANY = new Range(Verdict.NOT_MET, Verdict.EXCEEDED);

        static Range only(Verdict verdict) {
            return new Range(verdict, verdict);
        }

        boolean isSettled() {
            return lowest == highest;
        }
    }

    Verdict verdict(Exact figure) {
        return switch (comparison) {
            case ">=" -> figure.isAbove(value) ? Verdict.EXCEEDED : missedBy(figure.isBelow(value), value, figure);
            case "<=" -> figure.isBelow(value) ? Verdict.EXCEEDED : missedBy(figure.isAbove(value), value, figure);
            case ">" -> missedBy(!figure.isAbove(value), value, figure);
            case "<" -> missedBy(!figure.isBelow(value), value, figure);
            case "=" -> missedBy(figure.compareTo(value) != 0, value, figure);
            case "range" -> figure.isAbove(valueTo) ? Verdict.EXCEEDED : missedBy(figure.isBelow(value), value, figure);
            case "band" -> figure.isAbove(valueTo) ? missedBy(true, valueTo, figure) : missedBy(figure.isBelow(value), value, figure);
            case "none" -> figure.isZero() ? Verdict.MET : Verdict.NOT_MET;
            default -> throw new IllegalArgumentException(comparison);
        };
    }

    private Verdict missedBy(boolean missed, Exact edge, Exact figure) {
        if (!missed) {
            return Verdict.MET;
        }
        boolean nearly = tolerance != null && !figure.distanceTo(edge).isAbove(tolerance);
        return nearly ? Verdict.NEARLY_MET : Verdict.NOT_MET;
    }

    /** Every verdict that a figure from low to high can get; null is without end. Tried at each edge and between the edges. */
    Range range(Exact low, Exact high) {
        TreeSet<Exact> edges = new TreeSet<>();
        for (Exact edge : new Exact[] {value, valueTo, low, high, Exact.ZERO}) {
            if (edge != null) {
                Exact slack = tolerance == null ? Exact.ZERO : tolerance;
                edges.addAll(List.of(edge, edge.plus(slack), edge.minus(slack)));
            }
        }
        List<Exact> tried = new ArrayList<>(edges);
        tried.add(edges.first().minus(Exact.of(1)));
        tried.add(edges.last().plus(Exact.of(1)));
        Exact before = null;
        for (Exact edge : edges) {
            if (before != null) {
                tried.add(Exact.mean(List.of(before, edge)));
            }
            before = edge;
        }
        List<Verdict> verdicts = tried.stream()
                .filter(figure -> (low == null || !figure.isBelow(low)) && (high == null || !figure.isAbove(high)))
                .map(this::verdict).sorted().toList();
        return new Range(verdicts.getFirst(), verdicts.getLast());
    }

    /** The least favourable of figures in the order of their years; of equals the earliest. */
    Exact leastFavourable(List<Exact> figures) {
        Comparator<Exact> favour = switch (comparison) {
            case "<=", "<", "none" -> Comparator.<Exact>reverseOrder();
            case "=" -> Comparator.comparing((Exact figure) -> figure.distanceTo(value)).reversed();
            case "band" -> Comparator.comparing((Exact figure) -> {
                Exact aboveLower = figure.minus(value);
                Exact belowUpper = valueTo.minus(figure);
                return aboveLower.isBelow(belowUpper) ? aboveLower : belowUpper;
            });
            default -> Comparator.<Exact>naturalOrder();
        };
        Exact least = figures.getFirst();
        for (Exact figure : figures) {
            if (favour.compare(figure, least) < 0) {
                least = figure;
            }
        }
        return least;
    }

    /** Null unless more is better and the value is above 0. */
    Exact attained(Exact figure) {
        boolean given = List.of(">=", ">", "range").contains(comparison) && value.isAbove(Exact.ZERO);
        return given && figure != null ? figure.times(Exact.HUNDRED).over(value) : null;
    }

    Exact exceeded(Exact figure, Verdict verdict) {
        if (verdict != Verdict.EXCEEDED || attained(figure) == null) {
            return null;
        }
        Exact from = comparison.equals("range") ? valueTo : value;
        return figure.times(Exact.HUNDRED).over(from).minus(Exact.HUNDRED);
    }
}
