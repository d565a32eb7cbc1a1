package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeOrder;
import vn.namro.progress.UnitFigure;
import vn.namro.progress.YearFigure;
import vn.namro.resolution.Across;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;

/**
 * How a result was reached: what each unit brought, its rows and what is still open, and what each year brought to a mean.
 *
 * @param lastDay the last day judged
 * @param spans everything that is judged by it
 */
record Trail(Target target, TermGrid grid, Map<String, Series> series, SpanFigures figures, UnitGoals goals, List<UnitLife> expected,
        LocalDate lastDay, List<Span> spans) {

    /** By unit, in the order of their codes; units that owe figures and brought none included. */
    List<UnitFigure> units(Assessment assessment) {
        var byUnit = new HashMap<UnitLife, Contribution>();
        figures.contributions(spans).forEach(c -> byUnit.put(c.unit(), c));
        var units = new ArrayList<UnitLife>(byUnit.keySet());
        expected.stream().filter(unit -> !byUnit.containsKey(unit)).forEach(units::add);
        units.sort(Comparator.comparing(UnitLife::code, CodeOrder.NATURAL));
        return units.stream().map(unit -> unitFigure(unit, byUnit.get(unit), assessment)).toList();
    }

    private UnitFigure unitFigure(UnitLife unit, @Nullable Contribution brought, Assessment assessment) {
        var decisive = assessment.decisive();
        var figure = Figure.mean(decisive.stream().map(span -> figures.ofUnit(unit, span, lastDay)).toList());
        return new UnitFigure(unit.code(), unit.closedBefore(lastDay), figures.coversAll(unit, spans), figure.value(), figure.numerator(),
                figure.denominator(), goals.goal(unit), assessment.unitVerdicts().get(unit), brought == null ? List.of() : brought.rows(),
                series.getOrDefault(unit.code(), Series.EMPTY).pending(grid));
    }

    List<String> missing() {
        return expected.stream().filter(unit -> !figures.coversAll(unit, spans)).map(UnitLife::code).toList();
    }

    /** The years of which the organisation's figure is the mean; null where it is none. Of EVERY_UNIT each unit has a mean of its own. */
    @Nullable List<YearFigure> averaged() {
        return target.time() != TimeRule.AVERAGE || target.across() == Across.EVERY_UNIT ? null
                : spans.stream().map(span -> new YearFigure(span.period(), figures.across(span, true).value(), figures.coverage(List.of(span)))).toList();
    }
}
