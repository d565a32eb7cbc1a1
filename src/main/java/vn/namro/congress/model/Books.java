package vn.namro.congress.model;

import static vn.namro.congress.BookLine.Relation.ABOVE;
import static vn.namro.congress.BookLine.Relation.AT_LEAST;
import static vn.namro.congress.BookLine.Relation.AT_MOST;
import static vn.namro.congress.BookLine.Relation.EQUAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.namro.congress.BookLine;
import vn.namro.congress.BookLine.Side;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Figures;
import vn.namro.congress.ElectionRule;
import vn.namro.congress.InvalidReason;

/** The lines that must hold before a result may be announced: docs/rules/election.md, books. */
final class Books {
    private Books() {}

    static List<BookLine> of(Election election, Tally tally) {
        var figures = election.figures();
        var lines = new ArrayList<BookLine>(belowZero(figures));
        lines.add(BookLine.of(ElectionRule.B2_ENTITLED_IS_CONVENED_LESS_DEDUCTIONS,
                Side.of(figures.entitled()), EQUAL, lessDeductions(figures)));
        lines.add(BookLine.of(ElectionRule.B3_PRESENT_AT_MOST_CONVENED,
                Side.of(figures.present()), AT_MOST, Side.of(figures.convened())));
        lines.add(BookLine.of(ElectionRule.B4_ISSUED_LESS_SPOILED_AT_MOST_PRESENT,
                Side.sum(figures.issued(), -figures.spoiled()), AT_MOST, Side.of(figures.present())));
        lines.add(BookLine.of(ElectionRule.B5_ISSUED_IS_RETURNED_NOT_RETURNED_AND_SPOILED,
                Side.of(figures.issued()), EQUAL, Side.sum(figures.returned(), figures.notReturned(), figures.spoiled())));
        lines.add(BookLine.of(ElectionRule.B6_ROWS_ARE_RETURNED_AND_FOREIGN,
                Side.of(tally.rows()), EQUAL, Side.sum(figures.returned(), figures.foreign())));
        lines.add(BookLine.of(ElectionRule.B7_FOREIGN_ARE_ROWS_NOT_ISSUED,
                Side.of(figures.foreign()), EQUAL, Side.of(tally.invalidFor(InvalidReason.NOT_ISSUED))));
        lines.add(BookLine.of(ElectionRule.B8_VALID_AND_INVALID_ARE_ROWS,
                Side.sum(tally.valid(), (long) tally.invalid().size()), EQUAL, Side.of(tally.rows())));
        lines.add(BookLine.of(ElectionRule.B9_EACH_AT_MOST_VALID,
                Side.of(tally.most()), AT_MOST, Side.of(tally.valid())));
        lines.add(BookLine.of(ElectionRule.B10_VOTES_AT_MOST_VALID_TIMES_SEATS,
                Side.of(tally.allVotes()), AT_MOST, new Side.Product(tally.valid(), election.seats())));
        if (election.pack().turnout()) {
            lines.add(BookLine.of(ElectionRule.TURNOUT,
                    new Side.Product(figures.returned(), 2), ABOVE, Side.of(figures.convened())));
        }
        return lines;
    }

    /** One line when all is well; else one for each figure below 0, by its name. */
    private static List<BookLine> belowZero(Figures figures) {
        var named = new LinkedHashMap<String, Long>();
        named.put("convened", figures.convened());
        named.put("entitled", figures.entitled());
        named.put("present", figures.present());
        named.put("issued", figures.issued());
        named.put("returned", figures.returned());
        named.put("not_returned", figures.notReturned());
        named.put("spoiled", figures.spoiled());
        named.put("foreign", figures.foreign());
        var lines = Stream.concat(
                figures.deductions().stream().map(deduction -> Map.entry("deductions", deduction.count())),
                named.entrySet().stream())
                .filter(figure -> figure.getValue() < 0)
                .map(figure -> lowest(figure.getValue(), figure.getKey()))
                .toList();
        return lines.isEmpty() ? List.of(lowest(least(figures, named), "")) : lines;
    }

    private static long least(Figures figures, Map<String, Long> named) {
        return Stream.concat(figures.deductions().stream().map(Election.Deduction::count), named.values().stream())
                .mapToLong(Long::longValue).min().orElse(0);
    }

    private static BookLine lowest(long figure, String name) {
        return BookLine.of(ElectionRule.B1_NO_FIGURE_BELOW_ZERO, Side.of(figure), AT_LEAST, Side.of(0), name);
    }

    private static Side lessDeductions(Figures figures) {
        return new Side.Sum(Stream.concat(Stream.of(figures.convened()),
                figures.deductions().stream().map(deduction -> -deduction.count())).toList());
    }
}
