package vn.namro.accounts.web;

import java.util.List;
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
 */
public record UnitPage(UnitsScope scope, Unit unit, List<Unit> above, List<Unit> spans, @Nullable Unit parent, List<Unit> before,
        List<Unit> after, int children, int below) {}
