package vn.namro.reference;

import java.util.List;
import java.util.Map;

/** The columns of one target, read once. */
record Rule(String code, String metric, String unitOfMeasure, String time, Period.Length every, String across, boolean last,
        boolean frozen, Exact baseValue, Exact minCoverage, Goal goal, Exact tolerance) {

    static Rule of(Map<String, String> target) {
        String metric = target.get("metric");
        // Inside a span COUNT and RATIO add, the others take the last; `within` overrides, but not the latest figure of the term.
        boolean takesLast = target.get("within").isEmpty() ? !List.of("COUNT", "RATIO").contains(metric) : target.get("within").equals("LAST");
        boolean last = takesLast || metric.equals("YES_NO") && target.get("time").equals("END_OF_TERM");
        Exact tolerance = Exact.of(target.get("tolerance"));
        Goal goal = goal(metric, target.get("goal"), Exact.of(target.get("value")), Exact.of(target.get("value_to")), tolerance);
        Exact minCoverage = Exact.of(target.get("min_coverage"));
        return new Rule(target.get("code"), metric, target.get("unit_of_measure"), target.get("time"),
                Period.Length.every(target.get("every")), target.get("across"), last, target.get("base").equals("FROZEN"),
                Exact.of(target.get("base_value")), minCoverage == null ? Exact.HUNDRED : minCoverage, goal, tolerance);
    }

    /** YES_NO passes at 1, its goal may be empty; it, RANK and `none` are never nearly met. */
    private static Goal goal(String metric, String comparison, Exact value, Exact valueTo, Exact tolerance) {
        boolean yesOrNo = metric.equals("YES_NO");
        boolean never = yesOrNo || metric.equals("RANK") || comparison.equals("none");
        return yesOrNo ? new Goal("=", Exact.of(1), null, null) : new Goal(comparison, value, valueTo, never ? null : tolerance);
    }

    Goal goal(String comparison, Exact value, Exact valueTo) {
        return goal(metric, comparison, value, valueTo, tolerance);
    }

    /** COUNT and RATIO that are added up; what takes the last, and what is a state, is not carried over to a successor. */
    boolean adds() {
        return (metric.equals("COUNT") || metric.equals("RATIO")) && !last;
    }

    boolean counts() {
        return metric.equals("COUNT") && !last;
    }

    boolean everyUnit() {
        return across.equals("EVERY_UNIT");
    }

    /** YES_NO at the end of the term asks for the latest confirmed figure of the term. */
    boolean latestOfTerm() {
        return metric.equals("YES_NO") && time.equals("END_OF_TERM");
    }
}
