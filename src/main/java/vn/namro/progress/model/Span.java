package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;

/**
 * A stretch that is judged as one: nodes of a {@link TermGrid} that follow each other.
 *
 * @param period the one period that it is, null when it is made of several
 */
record Span(List<Integer> nodes, @Nullable Period period, LocalDate lastDay) {

    int lastNode() {
        return nodes.getLast();
    }
}
