package vn.namro.accounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Unit;

/**
 * A unit, with what is known of it through time.
 *
 * @param spans its spans of validity, earliest first
 * @param parent the unit above, null where there is none or it is not the visitor's to see
 * @param before the units that it follows, those that the visitor may see
 * @param after the units that follow it, those that the visitor may see
 * @param below how many units stand below it, at any depth
 * @param verbs what the visitor may do to it
 * @param mayAdd whether the visitor may put a unit under it
 * @param names of the units above it, now or in another span, those that the visitor may see
 */
public record UnitPage(UnitsScope scope, Unit unit, List<Unit> above, List<Unit> spans, @Nullable Unit parent, List<Unit> before,
        List<Unit> after, int children, int below, List<Change> changes,
        List<UnitVerb> verbs, boolean mayAdd, Map<String, String> names) {

    /** Empty where there is none or it is not the visitor's to see. */
    public String nameOfParent(Unit span) {
        return span.parent() == null ? "" : names.getOrDefault(span.parent(), "");
    }

    /** Something that was done to a unit by a form: when, what, from which day on, by which decision and which post. */
    public record Change(Instant at, String kind, LocalDate from, String decision, String post) {}
}
