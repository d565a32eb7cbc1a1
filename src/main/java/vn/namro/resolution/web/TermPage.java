package vn.namro.resolution.web;

import java.util.List;
import vn.namro.organisation.Unit;
import vn.namro.web.Problem;

/**
 * The form in which a term begins.
 *
 * @param units whose term it may be: those that the visitor has authority over today
 * @param below how many units stand below the one that is chosen, 0 while none is
 */
public record TermPage(TermForm form, List<Unit> units, int below, List<Problem> problems) {}
