package vn.namro.reference;

import java.time.LocalDate;
import java.util.List;

/** A judged stretch of time: periods that follow each other and must all be covered. */
record Span(List<Period> periods) {
    static Span of(Period period) {
        return new Span(List.of(period));
    }

    static List<Span> eachAlone(List<Period> periods) {
        return periods.stream().map(Span::of).toList();
    }

    LocalDate lastDay() {
        return periods.getLast().lastDay();
    }
}
