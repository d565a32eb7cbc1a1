package vn.namro.congress.model;

import static vn.namro.congress.BookLine.Relation.ABOVE;
import static vn.namro.congress.BookLine.Relation.AT_LEAST;
import static vn.namro.congress.BookLine.Relation.AT_MOST;
import static vn.namro.congress.BookLine.Relation.EQUAL;

import java.util.ArrayList;
import java.util.List;
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
        var lines = new ArrayList<BookLine>(noneBelowZero(figures));
        lines.add(BookLine.of(ElectionRule.B2_ENTITLED_IS_CONVENED_LESS_DEDUCTIONS,
                Side.of(figures.entitled()), EQUAL, lessDeductions(figures)));
        lines.add(BookLine.of(ElectionRule.B3_PRESENT_AT_MOST_CONVENED,
                Side.of(figures.present()), AT_MOST, Side.of(figures.convened())));
        lines.add(BookLine.of(ElectionRule.B4_ISSUED_LESS_SPOILED_AT_MOST_PRESENT,
                Side.less(figures.issued(), figures.spoiled()), AT_MOST, Side.of(figures.present())));
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
    private static List<BookLine> noneBelowZero(Figures figures) {
        var all = named(figures);
        var below = all.stream().filter(figure -> figure.value() < 0)
                .map(figure -> atLeastZero(figure.value(), figure.name()))
                .toList();
        return below.isEmpty() ? List.of(atLeastZero(all.stream().mapToLong(NamedFigure::value).min().orElse(0))) : below;
    }

    private static BookLine atLeastZero(long figure, String... name) {
        return BookLine.of(ElectionRule.B1_NO_FIGURE_BELOW_ZERO, Side.of(figure), AT_LEAST, Side.of(0), name);
    }

    private record NamedFigure(String name, long value) {}

    private static List<NamedFigure> named(Figures figures) {
        var named = new ArrayList<NamedFigure>();
        named.add(new NamedFigure("convened", figures.convened()));
        figures.deductions().forEach(deduction -> named.add(new NamedFigure("deductions", deduction.count())));
        named.add(new NamedFigure("entitled", figures.entitled()));
        named.add(new NamedFigure("present", figures.present()));
        named.add(new NamedFigure("issued", figures.issued()));
        named.add(new NamedFigure("returned", figures.returned()));
        named.add(new NamedFigure("not_returned", figures.notReturned()));
        named.add(new NamedFigure("spoiled", figures.spoiled()));
        named.add(new NamedFigure("foreign", figures.foreign()));
        return named;
    }

    private static Side lessDeductions(Figures figures) {
        return figures.deductions().isEmpty() ? Side.of(figures.convened())
                : Side.less(figures.convened(), figures.deductions().stream().map(Election.Deduction::count).toArray(Long[]::new));
    }
}
