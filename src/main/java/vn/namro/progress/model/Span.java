package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;

/**
 * A stretch that is judged as one: nodes of a {@link TermGrid} that follow each other.
 *
 * @param period the one period that it is, null when it is made of several
 * @param whole whether figures must tile it from end to end; else each node is tiled, or not, for itself
 */
record Span(List<Integer> nodes, @Nullable Period period, boolean whole, LocalDate lastDay) {

    int lastNode() {
        return nodes.getLast();
    }

    /** What is tiled for itself: the whole span, or each of its nodes. */
    List<Span> parts(TermGrid grid) {
        return whole ? List.of(this) : nodes.stream().map(node -> grid.span(grid.period(node))).toList();
    }
}
