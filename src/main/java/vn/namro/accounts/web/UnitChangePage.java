package vn.namro.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Unit;
import vn.namro.organisation.action.ChangeTree.Preview;
import vn.namro.web.Problem;

/**
 * The form by which something is done to a unit.
 *
 * @param unit as it was last recorded, null for a new one
 * @param below what stands under it on the day
 * @param choices units that can be named, none when they are too many to list
 * @param conflict somebody else changed the unit meanwhile
 * @param preview what would be done, null until it is asked for and nothing is wrong
 * @param shown which edit the preview is of
 */
public record UnitChangePage(UnitVerb verb, String action, @Nullable Unit unit, List<Unit> below, List<UnitPage.Change> changes, List<Unit> choices,
        boolean atTheTop, TypedEdit typed, long seen, boolean conflict, List<Problem> problems, @Nullable Preview preview, String shown) {}
