package vn.namro.exchange.reading;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Unit;
import vn.namro.publishing.Narrative;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.model.ShareRules;

/** A record of each row. Every cell is asked, so that every fault of the row is found; an unsound row gives null. */
final class RowRecords {
    private RowRecords() {}

    static @Nullable Unit unit(Row row) {
        var unit = new Unit(row.code("code"), row.text("name"), row.optionalText("kind"), row.optionalText("sector"),
                row.optionalCode("parent"), row.date("valid_from"), row.date("valid_to"), row.codes("successor"),
                row.whole("members"));
        return row.sound() ? unit : null;
    }

    static @Nullable TermOfOffice term(Row row) {
        var code = row.code("code");
        var organisation = row.code("organisation");
        var congress = row.optionalText("congress");
        var from = row.date("from");
        var to = row.date("to");
        int firstYear = row.year("first_year");
        int lastYear = row.year("last_year");
        var calendar = row.requiredOneOf("calendar", Words.CALENDARS);
        var style = row.requiredOneOf("style", Words.STYLES);
        var illustrative = row.oneOf("illustrative", Words.TRUTHS);
        return row.sound() ? new TermOfOffice(code, organisation, congress, from, to, firstYear, lastYear,
                Objects.requireNonNull(calendar), Objects.requireNonNull(style), illustrative) : null;
    }

    static @Nullable Resolution resolution(Row row) {
        var resolution = new Resolution(row.code("number"), row.date("date"), row.optionalText("title"),
                row.code("organisation"), row.code("term"));
        return row.sound() ? resolution : null;
    }

    static @Nullable Clause clause(Row row) {
        var clause = new Clause(row.code("code"), row.optionalCode("parent"), row.optionalText("heading"),
                row.optionalText("text"));
        return row.sound() ? clause : null;
    }

    static @Nullable Breakthrough breakthrough(Row row) {
        var breakthrough = new Breakthrough(row.code("code"), row.text("title"), row.optionalText("text"));
        return row.sound() ? breakthrough : null;
    }

    static @Nullable Target target(Row row) {
        var code = row.code("code");
        var title = row.text("title");
        var partOf = row.optionalCode("part_of");
        var clause = row.optionalCode("clause");
        var breakthrough = row.optionalCode("breakthrough");
        var metric = row.requiredOneOf("metric", Words.METRICS);
        var unitOfMeasure = row.optionalText("unit_of_measure");
        var goal = row.goal(null);
        var time = row.oneOf("time", Words.TIMES);
        var every = row.oneOf("every", Words.LENGTHS);
        var within = row.oneOf("within", Words.WITHINS);
        var base = row.oneOf("base", Words.BASES);
        var baseValue = row.decimal("base_value");
        var across = row.oneOf("across", Words.ACROSS);
        var tolerance = row.decimal("tolerance");
        var minCoverage = row.decimal("min_coverage");
        return row.sound() ? new Target(code, title, partOf, clause, breakthrough, Objects.requireNonNull(metric),
                unitOfMeasure, goal, time, every, within, base, baseValue, across, tolerance, minCoverage) : null;
    }

    /** @param targets by code; of a share whose target is not there nothing is said about the goal */
    static @Nullable Share share(Row row, Map<String, Target> targets) {
        var code = row.code("target");
        var unit = row.code("unit");
        var target = targets.get(code);
        boolean inherits = row.cell("goal").isEmpty() && !(row.cell("value") + row.cell("value_to")).isEmpty();
        var goal = target == null && inherits ? null : row.goal(target == null ? null : ShareRules.comparisonOf(target));
        var share = new Share(code, unit, goal, row.decimal("base_value"), inherits);
        return row.sound() ? share : null;
    }

    static @Nullable Narrative narrative(Row row) {
        var narrative = new Narrative(
                Objects.requireNonNullElse(row.requiredOneOf("part", Words.PARTS), ""), row.optionalCode("unit"), row.text("text"));
        return row.sound() ? narrative : null;
    }
}
